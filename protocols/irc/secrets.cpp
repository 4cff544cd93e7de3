#include "protocols/irc/secrets.h"

#include <algorithm>

#include "protocols/irc/message.h"

namespace everyport::irc {

namespace {

constexpr char hidden[] = "(hidden)";

template <size_t N>
bool isOneOf(QByteArrayView word, const QByteArrayView (&words)[N])
{
    return std::any_of(std::begin(words), std::end(words),
        [word](QByteArrayView each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
}

/// A mechanism, or what says "nothing" or "never mind": all else is a piece of the exchange.
bool isPlainAuthenticate(QByteArrayView word)
{
    static constexpr QByteArrayView known[] = {
        "+", "*", "PLAIN", "EXTERNAL", "ANONYMOUS", "OAUTHBEARER", "ECDSA-NIST256P-CHALLENGE"};
    return isOneOf(word, known) || word.startsWith("SCRAM-");
}

/// NickServ, and what other networks have in its place: Q, X, AuthServ; also as nick@host.
bool isService(QByteArrayView target)
{
    static constexpr QByteArrayView others[] = {"Q", "X", "NS", "CS", "AS", "US", "HS", "MS", "OS"};
    const auto at = target.indexOf('@');
    const auto name = at < 0 ? target : target.first(at);
    return isOneOf(name, others) || (name.size() > 4 && name.last(4).compare("serv", Qt::CaseInsensitive) == 0);
}

/// Where in what a service is told the secret begins; null where there is none.
const char* secretOfService(QByteArrayView told)
{
    static constexpr QByteArrayView commands[] = {"IDENTIFY", "ID", "SIDENTIFY", "LOGIN", "AUTH", "REGISTER", "VERIFY",
        "CONFIRM", "GHOST", "RECOVER", "RELEASE", "REGAIN", "GROUP", "LINK", "DROP", "PASSWD", "PASS", "PASSWORD",
        "SETPASS", "NEWPASS", "RESETPASS", "AUTHCOOKIE"};
    const auto text = told.trimmed();
    const auto end = text.indexOf(' ');
    if (end < 0)
        return nullptr;
    const auto rest = text.sliced(end).trimmed();
    const bool setsOne = text.first(end).compare("SET", Qt::CaseInsensitive) == 0
        && rest.first(std::min<qsizetype>(4, rest.size())).compare("PASS", Qt::CaseInsensitive) == 0;
    return setsOne || isOneOf(text.first(end), commands) ? rest.data() : nullptr;
}

const char* secretOf(const MessageView& line)
{
    static constexpr QByteArrayView whole[] = {"PASS", "WEBIRC"};
    static constexpr QByteArrayView behindName[] = {"OPER", "REGISTER", "VERIFY"};
    static constexpr QByteArrayView speech[] = {"PRIVMSG", "NOTICE", "SQUERY"};
    const auto command = line.command();
    const auto parameter = [&line](int at) { return at < line.parameterCount() ? line.parameter(at).data() : nullptr; };
    if (isOneOf(command, whole))
        return parameter(0);
    if (isOneOf(command, behindName))
        return parameter(1);
    if (line.isCommand("AUTHENTICATE"))
        return isPlainAuthenticate(line.parameter(0)) ? nullptr : parameter(0);
    if (line.isCommand("JOIN"))
        return line.source().isEmpty() ? parameter(1) : nullptr; // what a server tells has an account there
    if (isOneOf(command, speech))
        return line.parameterCount() > 1 && isService(line.parameter(0)) ? secretOfService(line.last()) : nullptr;
    // As a command: "NS IDENTIFY me sesame".
    return line.parameterCount() > 0 && isService(command)
        ? secretOfService({parameter(0), line.last().data() + line.last().size()})
        : nullptr;
}

} // namespace

QByteArray withoutSecrets(QByteArrayView line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const auto message = MessageView::parse(line);
    if (!message)
        return hidden; // nobody knows what it is
    const char* secret = secretOf(*message);
    return secret ? line.first(secret - line.data()).toByteArray() + hidden : line.toByteArray();
}

void notifyLines(const ConnectionRecord& record, bool in, QByteArrayView lines)
{
    while (record.isWatched() && !lines.isEmpty()) {
        const auto end = lines.indexOf('\n');
        const auto line = end < 0 ? lines : lines.first(end + 1);
        lines = lines.sliced(line.size());
        const auto shown = withoutSecrets(line);
        in ? record.notifyIn(shown) : record.notifyOut(shown);
    }
}

} // namespace everyport::irc
