#pragma once

#include "netcore/base/result.h"
#include "protocols/rfid/readers/push/linedriver.h"

namespace everyport::rfid {

/// Scanners of barcodes and QR codes on a serial line: what the code says, then CR, LF or both, Tab or ETX. Every code
/// is a card; see textTag(). A scanner that puts STX before it, or tells the kind of code ("]Q1", ISO/IEC 15424), says
/// the same as one that does not.
class CodeScannerDriver final : public LineDriver {
public:
    explicit CodeScannerDriver(DriverEvents& events) : LineDriver(describe(), events, "\r\n\t\x03") {}
    static DriverInfo describe();
    static Result<QByteArray> encode(const QString& id);

protected:
    void takeLine(qsizetype length) override;
};

} // namespace everyport::rfid
