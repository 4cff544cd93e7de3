#include "netcore/base/sizewords.h"

namespace everyport {

QString sizeWords(qint64 bytes, const QLocale& locale)
{
    // Nobody asks for tenths of a kilobyte.
    return locale.formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

} // namespace everyport
