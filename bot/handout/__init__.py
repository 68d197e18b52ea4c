"""What a decaan, mentor or parent hands out to pupils: a QR code and a leaflet."""
