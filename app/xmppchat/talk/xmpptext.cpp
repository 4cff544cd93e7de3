#include "app/xmppchat/talk/xmpptext.h"

#include "protocols/xmpp/client/talk/styling.h"

namespace everyport::xmppchat {

using xmpp::client::StyledSpan;

namespace {

chat::TextStyle lookOf(const StyledSpan& span)
{
    chat::TextStyle look;
    look.bold = span.styles & StyledSpan::Strong;
    look.italic = span.styles & (StyledSpan::Emphasis | StyledSpan::Quote);
    look.struck = span.styles & StyledSpan::Strike;
    look.monospace = span.styles & (StyledSpan::Monospace | StyledSpan::Preformatted);
    return look;
}

QString marksOf(const chat::TextStyle& look)
{
    if (look.monospace)
        return QStringLiteral("`"); // nothing is read inside it
    QString marks;
    if (look.bold)
        marks += u'*';
    if (look.italic)
        marks += u'_';
    if (look.struck)
        marks += u'~';
    return marks;
}

/// A mark binds to words: blanks at the ends of a span stay outside, and what spans lines is left alone.
QString marked(const QString& text, const QString& marks)
{
    const auto core = text.trimmed();
    if (marks.isEmpty() || core.isEmpty() || core.contains(u'\n'))
        return text;
    const auto at = text.indexOf(core);
    QString closing(marks);
    std::reverse(closing.begin(), closing.end());
    return text.left(at) + marks + core + closing + text.mid(at + core.size());
}

} // namespace

chat::RichText styledText(const QString& text)
{
    chat::RichText styled;
    for (const auto& span : xmpp::client::styledSpans(text))
        styled.append(text.mid(span.start, span.length), lookOf(span));
    return styled;
}

QString markedText(const chat::RichText& text)
{
    QString written;
    qsizetype at = 0;
    for (const auto& span : text.spans) {
        written += text.text.mid(at, span.from - at);
        written += marked(text.text.mid(span.from, span.length), marksOf(span.style));
        at = span.from + span.length;
    }
    return written + text.text.mid(at);
}

} // namespace everyport::xmppchat
