"""People whose answers conversations start from: values of slots."""

CANDIDATE = {"rol": "kandidaat"}
WORKER = {"rol": "kandidaat", "leeftijd": 34, "situatie": "werk_buiten_techniek",
          "persona": "werk_buiten_techniek"}  # fmt: skip
