"""What a word tells: the rarer among companies, the more."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from recon_assets.normalize.suggestions.spelled import NO_WORD, Vocabulary

# A CRM of forty customers says little about how common a word is. So its counts are added to those
# of an imagined register of this many companies, in which COMMON words are borne by so many.
REGISTER = 2_000
COMMON = {
    word: bearers
    for bearers, words in {
        500: "de du des la le les d l a",
        100: "group holding service international system company usa management financial center"
        " technology american national industry association medical bank health care first general"
        " united clinic city university trust insurance corp",
        40: "product global capital energy solution partner enterprise communication electric"
        " manufacturing development pharmaceutical hospital society construction school council"
        " institute canada union county investment federal western southern eastern northern"
        " pacific power gas oil water food foundation dental family practice realty resource"
        " community network network mutual central new north south west east san los pediatric"
        " physician laboratory research engineering electronic chemical supply store home life"
        " bancorp property motor air line media brand steel paper transport hotel equipment",
        15: "software data digital interactive biotech sciences science material instrument"
        " semiconductor computer therapeutic design consulting logistic shipping airline"
        " entertainment restaurant retail apparel automotive machine tool metal mining saint"
        " street avenue park hill lake river mountain valley green blue red black white star sun"
        " brothers son club college library museum theatre theater office housing business"
        " wellness counsel orthopedic dermatology physiotherapy cardiology neurology vision eye"
        " surgery surgical rehabilitation therapy nursing pharmacy urgent primary internal"
        " medicine advanced premier quality standard universal atlantic great royal golden"
        " texas california york florida canadian quebec ontario europe china japan germany"
        " deutsche societe department government 1 2 3",
    }.items()
    for word in words.split()
}  # fmt: skip


# A word that so many customers bear is no slip of the finger.
ESTABLISHED = 3


def bearers(words: NDArray[np.int32], vocabulary: Vocabulary) -> NDArray[np.int64]:
    """How many names, a row of ``words`` each, have each word of the vocabulary."""
    return np.bincount(words[words != NO_WORD], minlength=len(vocabulary.ids))


def weights(counts: NDArray[np.int64], customers: int, vocabulary: Vocabulary) -> NDArray:
    """Each word's weight: the logarithm of how many times rarer than universal it is."""
    common = np.fromiter((COMMON.get(word, 1) for word in vocabulary.ids), np.float64)
    return np.log((customers + REGISTER) / (counts + common)).astype(np.float32)
