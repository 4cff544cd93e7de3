// Lines come from strangers: whatever is accepted has a command, writes no line's end but its own, and is read back as
// it was written.
#include <cstdlib>

#include "protocols/irc/casemapping.h"
#include "protocols/irc/ctcp.h"
#include "protocols/irc/message.h"
#include "protocols/irc/source.h"
#include "protocols/irc/text.h"

using namespace everyport;
using namespace everyport::irc;

namespace {

void demand(bool kept)
{
    if (!kept)
        std::abort();
}

void writeAndReadBack(const Message& message)
{
    const auto line = message.toLine();
    demand(line.endsWith("\r\n") && line.indexOf('\r') == line.size() - 2 && line.indexOf('\n') == line.size() - 1
        && !line.contains('\0'));
    const auto again = MessageView::parse(QByteArrayView(line).chopped(2));
    demand(again.ok());
    // The same again, if not in the same spelling: where a line was cut, its last word may need no ':' any more.
    const auto second = Message::from(*again);
    const auto written = second.toLine();
    const auto third = MessageView::parse(QByteArrayView(written).chopped(2));
    demand(third.ok() && Message::from(*third) == second);
}

void look(QByteArrayView text)
{
    for (const auto mapping :
        {CaseMapping::Ascii, CaseMapping::Rfc1459, CaseMapping::Rfc1459Strict, CaseMapping::Rfc7613})
        demand(isSameName(text, folded(text, mapping), mapping));
    const auto source = Source::parse(text);
    demand(source.nick.size() + source.user.size() + source.host.size() <= text.size());
    demand(completedMask(completedMask(text)) == completedMask(text));
    if (text.size() < 200)
        matchesMask(text, text);
    const auto ctcp = Ctcp::parse(text);
    demand(ctcp.command.isEmpty() || Ctcp::isCtcp(text));
    decoded(text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto view = MessageView::parse(QByteArrayView(data, qsizetype(size)));
    if (!view)
        return 0;
    demand(!view->command().isEmpty() && view->parameterCount() <= maximumParameters);
    look(view->source());
    look(view->last());
    for (const auto& tag : parseTags(view->tags())) {
        demand(!view->tag(tag.key).isNull());
        demand(unescapeTagValue(escapeTagValue(tag.value)) == QByteArray(tag.value).replace('\0', QByteArray()));
    }
    writeAndReadBack(Message::from(*view));
    return 0;
}
