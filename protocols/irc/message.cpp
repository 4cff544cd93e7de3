#include "protocols/irc/message.h"

#include <cstring>

namespace everyport::irc {

using namespace Qt::StringLiterals;

namespace {

bool isForbidden(char c)
{
    return c == '\0' || c == '\r' || c == '\n';
}

bool holds(QByteArrayView bytes, char c)
{
    return !bytes.isEmpty() && std::memchr(bytes.data(), c, size_t(bytes.size())) != nullptr;
}

bool holdsForbidden(QByteArrayView bytes)
{
    return holds(bytes, '\n') || holds(bytes, '\r') || holds(bytes, '\0');
}

const char* find(const char* at, const char* end, char c)
{
    const auto* found = at == end ? nullptr : static_cast<const char*>(std::memchr(at, c, size_t(end - at)));
    return found ? found : end;
}

const char* afterSpaces(const char* at, const char* end)
{
    while (at != end && *at == ' ')
        ++at;
    return at;
}

QByteArray withoutForbidden(const QByteArray& bytes)
{
    if (!holdsForbidden(bytes))
        return bytes;
    QByteArray kept;
    kept.reserve(bytes.size());
    for (const char c : bytes) {
        if (!isForbidden(c))
            kept += c;
    }
    return kept;
}

// One in the middle has no way to hold a space, a leading ':' or nothing; its place must stay taken all the same.
QByteArray middle(const QByteArray& parameter)
{
    auto kept = withoutForbidden(parameter);
    kept.replace(' ', QByteArray());
    while (kept.startsWith(':'))
        kept.remove(0, 1);
    return kept.isEmpty() ? QByteArray("*") : kept;
}

void appendLast(QByteArray& line, const QByteArray& parameter)
{
    const auto kept = withoutForbidden(parameter);
    line += ' ';
    if (kept.isEmpty() || kept.startsWith(':') || holds(kept, ' '))
        line += ':';
    line += kept;
}

void cutBetweenCharacters(QByteArray& bytes, qsizetype most)
{
    if (bytes.size() <= most)
        return;
    auto end = most;
    for (int back = 0; back < 3 && end > 0 && (uchar(bytes.at(end)) & 0xc0) == 0x80; ++back)
        --end;
    bytes.truncate(end);
}

} // namespace

Result<MessageView> MessageView::parse(QByteArrayView line)
{
    if (holdsForbidden(line))
        return Error::malformed(Reason::BadSyntax, u"An IRC line holds a NUL, CR or LF byte."_s);
    MessageView view;
    const auto* at = line.data();
    const auto* end = at + line.size();
    if (at != end && *at == '@') {
        const auto* space = find(at, end, ' ');
        if (space - at >= maximumServerTags)
            return Error::malformed(Reason::TooLarge, u"An IRC line has more than 8191 bytes of tags."_s);
        view.m_tags = QByteArrayView(at + 1, space);
        at = afterSpaces(space, end);
    }
    if (at != end && *at == ':') {
        const auto* space = find(at, end, ' ');
        view.m_source = QByteArrayView(at + 1, space);
        at = afterSpaces(space, end);
    }
    const auto* space = find(at, end, ' ');
    view.m_command = QByteArrayView(at, space);
    if (view.m_command.isEmpty())
        return Error::malformed(Reason::BadSyntax, u"An IRC line has no command."_s);
    // written again, it would be read as a source or as tags
    if (view.m_command.front() == ':' || view.m_command.front() == '@')
        return Error::malformed(Reason::BadSyntax, u"An IRC line's command begins like its source."_s);
    view.readParameters(space, end);
    return view;
}

void MessageView::readParameters(const char* at, const char* end)
{
    for (at = afterSpaces(at, end); at != end; at = afterSpaces(at, end)) {
        m_hasTrailing = *at == ':';
        if (m_hasTrailing || m_count == maximumParameters - 1) {
            m_parameters[size_t(m_count++)] = QByteArrayView(at + (m_hasTrailing ? 1 : 0), end);
            return;
        }
        const auto* space = find(at, end, ' ');
        m_parameters[size_t(m_count++)] = QByteArrayView(at, space);
        at = space;
    }
}

bool MessageView::isCommand(QByteArrayView upperCase) const
{
    return m_command.size() == upperCase.size()
        && qstrnicmp(m_command.data(), m_command.size(), upperCase.data(), upperCase.size()) == 0;
}

Message Message::from(const MessageView& view)
{
    Message message{parseTags(view.tags()), view.source().toByteArray(), view.command().toByteArray().toUpper(), {}};
    message.parameters.reserve(view.parameterCount());
    for (int i = 0; i < view.parameterCount(); ++i)
        message.parameters.append(view.parameter(i).toByteArray());
    return message;
}

QByteArray Message::tag(QByteArrayView key) const
{
    QByteArray value;
    for (const auto& tag : tags) {
        if (QByteArrayView(tag.key) == key)
            value = tag.value.isNull() ? QByteArray("") : tag.value;
    }
    return value;
}

QByteArray Message::toLine() const
{
    QByteArray line;
    // nobody's name is that long, and the command must still fit
    if (!source.isEmpty() && source.size() <= longestSource)
        line += ':' + middle(source) + ' ';
    line += middle(command);
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        if (i + 1 == parameters.size() || i + 1 == maximumParameters) {
            appendLast(line, parameters.at(i));
            break;
        }
        line += ' ' + middle(parameters.at(i));
    }
    cutBetweenCharacters(line, maximumLine - 2);
    line += "\r\n";
    const auto written = writeTags(tags);
    return written.isEmpty() ? line : '@' + written + ' ' + line;
}

} // namespace everyport::irc
