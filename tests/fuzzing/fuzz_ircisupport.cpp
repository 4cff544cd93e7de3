// What a server says of itself, and mode changes read and written by it. Tokens are the words of all lines but the
// last, which holds mode changes.
#include <cstdlib>

#include "protocols/irc/isupport.h"
#include "protocols/irc/modechanges.h"

using namespace everyport::irc;

namespace {

void demand(bool kept)
{
    if (!kept)
        std::abort();
}

void ask(const Isupport& isupport)
{
    demand(isupport.prefixModes().size() == isupport.prefixSymbols().size());
    demand(isupport.nickLength() > 0 && isupport.nickLength() <= 16'384);
    demand(isupport.lineLength() >= 512 && isupport.lineLength() <= 16'384);
    demand(isupport.modesALine() >= 0 && isupport.monitorLimit() >= -1 && isupport.historyLimit() >= -1);
    demand(isupport.targetsOf("PRIVMSG") >= 0);
    for (const char mode : isupport.prefixModes())
        demand(isupport.kindOf(mode) == Isupport::ModeKind::Prefix);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    auto lines = QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)).split('\n');
    auto words = lines.takeLast().split(' ');
    Isupport isupport;
    for (const auto& line : lines)
        isupport.apply(line.split(' '));
    ask(isupport);
    const auto modes = words.takeFirst();
    words.removeAll(QByteArray());
    const auto changes = parseModeChanges(modes, words, isupport);
    demand(changes.size() <= 100);
    QList<ModeChange> again;
    for (const auto& line : writeModeChanges(changes, isupport.modesALine(), 400))
        again += parseModeChanges(line.first(), line.sliced(1), isupport);
    demand(again.size() == changes.size());
    return 0;
}
