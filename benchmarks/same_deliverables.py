import sys,time
from pathlib import Path
import duckdb
def run(folder):
    text=(Path(__file__).parent/'same_deliverables.sql').read_text().replace('$folder',str(folder))
    p=folder/'same_deliverables.duckdb'; p.unlink(missing_ok=True)
    with duckdb.connect(p) as c:
        for part in text.split('-- == ')[1:]:
            name=part.split(':')[0]; a=time.process_time()
            c.execute(part.split('\n',1)[1])
            print(name, round(time.process_time()-a,2))
run(Path(sys.argv[1]))
