"""Words that say whether a quantity went up or down, where a figure follows or stands before them."""

from __future__ import annotations

UP, DOWN = "up", "down"
# Before a figure: "exports rose 3 percent", "exports have fallen by 3 percent".
VERBS: dict[str, str] = {
    **dict.fromkeys(
        """
        rose risen rise rises rising climbed climbs jumped jumps jumping surged surges surging soared soars soaring grew grown grow
        grows growing increased increases increasing gained gains gaining advanced widened
        """.split(), UP),
    **dict.fromkeys(
        """
        fell fallen falls falling dropped drops dropping declined declines declining decreased decreases decreasing slumped slumps
        slumping plunged plunges plunging tumbled tumbles tumbling shrank shrunk shrinks sank slid slipped dipped narrowed lost
        """.split(), DOWN),
}  # fmt: skip
# "Exports were up 3 percent".
PARTICLES = {"up": UP, "down": DOWN}
BE = "was were is are been be closed ended finished traded trading".split()
# "A rise of 3 percent in exports", "a 3 percent fall in exports".
NOUNS: dict[str, str] = {
    **dict.fromkeys("rise increase jump surge growth gain".split(), UP),
    **dict.fromkeys("fall drop decline decrease slump plunge reduction".split(), DOWN),
}
