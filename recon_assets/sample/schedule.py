"""When which problem happens, and to whom."""

from __future__ import annotations

from dataclasses import dataclass

from recon_assets.sample.company import Customer
from recon_assets.sample.problems import PROBLEMS

# One strip per customer concerned, one mark per month from 2025-01 on:
#   X  the problem is there            l  there until a late correction takes it away
#   .  it is not                       s  there, and smaller after a late correction
#                                      a  appears only with a late correction
SCHEDULE = """
not_in_crm               XXX........... ..XX.......... ....XXXXXXXXXX ......XX.XX... .X............
not_in_crm               .........XXX.. ...........XXX
used_by_nobody_we_know   .X............ .....XXX...... ...........XX.
billed_to_nobody_we_know XX............ .......X...... ...X..X...X..X
never_set_up             XXXXXXXXXXXXXX .X............ ....XX........ .......XX..... ..........XX..
no_ops_record            XX............ X............. ...XXXXXXX.... ......l....... ........XXXXXX
no_ops_record            ..X...X...X... ....XX........ ............XX
line_dropped             XX............ ..XXX......... .....X........ .......l...... ........XXXXX.
line_dropped             ....X...X...X.
invoice_not_sent         X............. ..X........... ...XX......... ......X....... ........l.....
invoice_not_sent         ..........X... ............XX .X..X..X..X..X
switched_on_unsold       XXXXX......... .....XX....... .......XXX.... ..........XXXX
billed_unsold            .XX........... ......XXXXX... ............X.
upsell_not_in_crm        XXXXXXX....... ...XX......... .......XXXXXXX .........X....
sold_not_delivered       XX............ ...XXX........ ........XXXX.. .............X
module_unused            XXXXXXXXXXXXXX .XX........... ....XXXX...... .........XXX..
module_abandoned         ..X........... .....XX....... ..........XX..
seats_overcharged        X............. .XX........... ...XXXX....... ......sss..... .........XX...
seats_overcharged        XXXX..XXXX..XX ...........XXX ....X......... ..........a...
charged_twice            X............. ...X.......... .....X........ .......l...... .........X....
charged_twice            ...........X.. .X......X..... .............X
providers_left           XX............ ..XXX......... ......XXX..... .........XX... ............XX
seats_undercharged       XXX........... ...XX......... .....XXXXX.... ........ss.... ..........XX..
seats_undercharged       XXXXXX....XXXX
providers_added          .X............ ...XX......... .....X........ .......XX..... ..........XXX.
wrong_price              XXXXXXXXXXXXXX XX............ ..XX.......... ....XXXX...... .......sss....
wrong_price              .........XX... ...........XXX .X.X.X.X.X.X.. X............X
wrong_price_and_seats    X............. ....XX........ .........X.... .............X
left_still_billed        .XX........... ...X.......... .....XXX...... ........XX.... ...........XX.
closed_in_crm            XX............ ...XX......... .......X...... .........XX... ............X.
closed_in_billing        .XXXX......... ......XX...... ........XXXXXX
disabled_in_ops          X.X........... ....XXX....... ..........XX..
go_live_mistyped         XXXXXXXXXXXXXX XXXX.......... .....XXXX..... ..........l... ...........XX.
billed_early             ..X........... .....X........ .........X....
pilot_before_go_live     .X............ ........X..... ...........X..
go_live_entered_late     .X............ ....XX........ .........XX... ............X.
contract_outdated        XXXXX......... ...XXX........ ......XXXXXXXX ..........l... ........XX....
heavy_use                XXX........... X..X..X..X..X. .....XX....... .......XXXXXXX ..........X...
idle_use                 XXXXXXXXXXXXXX .XX........... .....XXX...... .........XX...
entered_twice            XXXXXXXX...... ..XX.......... .....XXX...... .......XXXXXXX ..........l...
entered_twice            X............. ............XX
name_of_two              XXXX..XX...... .....XXXXXXXXX .X............ ..........XX..
wrong_reference          XX............ .XXXXXXX...... .....XX....... ........XXXXXX ..........X...
name_mistyped            .X............ ...XX......... ........X..... ............XX
"""

# Small problems are this many providers, price steps or days large, by the customer's number.
USUAL_SIZES = (1, 2)
BEFORE_CORRECTION, AFTER_CORRECTION = 3, 1


@dataclass(frozen=True)
class Episode:
    """One problem of one customer over the months."""

    problem: str
    customer: Customer
    strip: str

    def size(self, index: int, corrected: bool) -> int | None:
        """How large the problem is in a month; None where it is not there."""
        mark = self.strip[index]
        if mark == "X":
            shrinks = "s" in self.strip
            return BEFORE_CORRECTION if shrinks else USUAL_SIZES[self.customer.number % 2]
        if mark == "s":
            return AFTER_CORRECTION if corrected else BEFORE_CORRECTION
        if mark == "l":
            return None if corrected else BEFORE_CORRECTION
        if mark == "a":
            return AFTER_CORRECTION if corrected else None
        return None


def episodes(customers: list[Customer]) -> list[Episode]:
    """Every strip with the first suitable customer that has no other problem.

    One problem per customer: what follows from each can then be told by itself. The problems that
    suit the fewest customers choose first, or their customers would be taken.
    """

    def suitable(name: str, strip: str) -> list[Customer]:
        marked = [index for index, mark in enumerate(strip) if mark != "."]
        return [c for c in customers if PROBLEMS[name].suits(c, marked[0], marked[-1])]

    wanted = [
        (name, strip, suitable(name, strip))
        for name, *strips in map(str.split, SCHEDULE.strip().split("\n"))
        for strip in strips
    ]
    taken: set[int] = set()
    planned = []
    for name, strip, candidates in sorted(wanted, key=lambda want: len(want[2])):
        customer = next(c for c in candidates if c.number not in taken)
        taken.add(customer.number)
        planned.append(Episode(name, customer, strip))
    return planned
