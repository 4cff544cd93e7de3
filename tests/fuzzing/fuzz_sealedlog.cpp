// A sealed log is anybody's file: whatever it holds, a check ends, and says what it found in bounds.
#include <cstdlib>

#include "app/polls/seal/sealedlogcheck.h"

using namespace everyport::polls;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto log = QByteArrayView(data, qsizetype(size));
    SealedLogCheck check(QStringLiteral("0123456789abcdef"));
    for (qsizetype begin = 0; begin < log.size();) {
        const auto end = log.indexOf('\n', begin);
        const auto line = end < 0 ? log.sliced(begin) : log.sliced(begin, end + 1 - begin);
        begin += line.size();
        check.read(line);
    }
    const auto result = check.finish();
    if (result.holds() || result.findings.size() > SealedLogResult::mostFindings) // nobody has a log with that head
        abort();
    if (sealedLogText(result).isEmpty())
        abort();
    return 0;
}
