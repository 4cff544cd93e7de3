// Backups come from anywhere: whatever one holds, it is read whole with paths that belong, each once and no more of it
// than there was, or refused with a sentence.
#include <cstdlib>

#include <QBuffer>

#include "tests/app/backup/memorysink.h"

using namespace everyport;
using namespace everyport::backup;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    auto bytes = QByteArray(reinterpret_cast<const char*>(data), qsizetype(size));
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::ReadOnly);
    MemorySink sink;
    const auto read = readBackup(buffer, sink);
    if (!read && read.error().text.isEmpty())
        abort();
    qsizetype unpacked = 0;
    for (auto file = sink.files.cbegin(); file != sink.files.cend(); ++file) {
        if (!belongs(file.key()) || file.key().split(u'/').contains(QLatin1String("..")))
            abort();
        unpacked += file->size();
    }
    if (unpacked > bytes.size())
        abort();
    return 0;
}
