// Formatting and splitting: no text is lost, no piece is longer than its room, and what was read can be written.
#include <cstdlib>

#include "protocols/irc/formatting.h"
#include "protocols/irc/text.h"

using namespace everyport::irc;

namespace {

void demand(bool kept)
{
    if (!kept)
        std::abort();
}

QString textOf(const QList<Run>& runs)
{
    QString text;
    for (const auto& run : runs)
        text += run.text;
    return text;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 1)
        return 0;
    const qsizetype room = 24 + data[0];
    const auto text = decoded(QByteArrayView(data + 1, qsizetype(size) - 1));
    const auto runs = parseFormatting(text);
    demand(runs.size() <= 1000);
    demand(textOf(runs) == withoutFormatting(text));
    demand(parseFormatting(writeFormatting(runs)) == runs);
    QString shown;
    for (const auto& piece : split(text, room)) {
        demand(piece.size() <= room && isUtf8(piece));
        shown += withoutFormatting(QString::fromUtf8(piece));
    }
    auto expected = withoutFormatting(text);
    expected.remove(u'\n');
    if (!text.contains(u'\r'))
        demand(shown == expected);
    return 0;
}
