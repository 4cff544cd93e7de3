#include "netcore/endpoints/endpoint.h"

#include <algorithm>

#include "netcore/endpoints/endpointkinds.h"

namespace everyport {

namespace {

constexpr int deepest = 4; // wrappers around wrappers

/// What stands before an @ may be a name and its password, as in an address of the web that somebody took for an
/// endpoint: of that a fault, which goes into logs, quotes nothing but the kind.
QString withoutWho(const QString& text)
{
    const auto at = text.lastIndexOf(QLatin1Char('@'));
    const auto kind = text.indexOf(QLatin1Char(':')) + 1;
    return at < 0 ? text : text.left(kind < at ? kind : 0) + QStringLiteral("•••") + text.mid(at);
}

Error badEndpoint(const QString& text, const QString& sentence)
{
    return Error::malformed(Reason::BadSyntax, QStringLiteral("“%1”: %2").arg(withoutWho(text), sentence));
}

/// Splits at colons; a backslash takes the next character as it is, brackets around a whole part or value keep an
/// IPv6 address together. Nothing where a bracket stands anywhere else.
std::optional<QStringList> splitParts(const QString& text)
{
    QStringList parts{QString()};
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        const bool atStart = parts.last().isEmpty() || text[i - 1] == QLatin1Char('=');
        const bool atEnd = i + 1 == text.size() || text[i + 1] == QLatin1Char(':');
        if (c == QLatin1Char('\\') && i + 1 < text.size())
            parts.last() += text[++i];
        else if (c == QLatin1Char(':') && !inside)
            parts.append(QString());
        else if ((c == QLatin1Char('[') && !inside && atStart) || (c == QLatin1Char(']') && inside && atEnd))
            inside = !inside;
        else if (c == QLatin1Char('[') || c == QLatin1Char(']'))
            return std::nullopt;
        else
            parts.last() += c;
    }
    if (inside)
        return std::nullopt;
    return parts;
}

QString kindsInWords()
{
    QStringList names;
    for (const auto& name : endpointKindNames())
        names.append(name + QLatin1Char(':'));
    const auto last = names.takeLast();
    return QStringLiteral("an endpoint begins with %1 or %2, for example tcp:8080.")
        .arg(names.join(QLatin1String(", ")), last);
}

} // namespace

std::optional<quint16> writtenPort(const QString& text)
{
    // Digits only: toUInt would take a sign and blanks, and then the text would not come back as it was.
    const bool digits = !text.isEmpty() && text.size() <= 5
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const auto number = digits ? text.toUInt() : 65536u;
    if (number > 65535)
        return std::nullopt;
    return quint16(number);
}

class EndpointParser {
public:
    EndpointParser(const QString& text, const QStringList& parts) : m_text(text), m_all(parts)
    {
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (parts[i].contains(QLatin1Char('@')))
                m_who = i;
        }
    }

    Result<Endpoint> parse() { return parse(m_all); }

private:
    Result<Endpoint> parse(QStringList parts, int depth = 0)
    {
        Endpoint endpoint;
        endpoint.m_kind = parts.takeFirst();
        const auto* kind = endpointKind(endpoint.m_kind);
        if (!kind)
            return bad(kindsInWords());
        const auto taken = kind->isProgram ? takeProgram(endpoint, *kind, parts) : takeAll(endpoint, *kind, parts);
        if (!taken)
            return taken.error();
        if (kind->wraps) {
            if (parts.isEmpty())
                return bad(
                    QStringLiteral("behind %1: another endpoint is missing, such as tcp:8080.").arg(endpoint.m_kind));
            if (depth >= deepest)
                return bad(QStringLiteral("that is too deep."));
            auto inner = parse(parts, depth + 1);
            if (!inner)
                return inner;
            endpoint.m_inner = std::make_shared<const Endpoint>(std::move(*inner));
        }
        const auto fault = kind->fault ? kind->fault(endpoint) : QString();
        if (!fault.isEmpty())
            return bad(withoutPieces(fault));
        return endpoint;
    }

    /// What a sentence may quote of a part, or of its value: where there is an @, only what stands behind it.
    QString shown(const QString& piece) const
    {
        for (qsizetype i = m_who; m_who >= 0 && i < m_all.size(); ++i) {
            const auto& part = m_all[i];
            if (piece == part || piece == part.mid(part.indexOf(QLatin1Char('=')) + 1))
                return i > m_who ? piece : QStringLiteral("•••") + part.mid(part.lastIndexOf(QLatin1Char('@')));
        }
        return m_who < 0 ? piece : QStringLiteral("•••");
    }

    /// The same of all that a kind's sentence quotes. A quotation mark in one belongs to it.
    QString withoutPieces(QString sentence) const
    {
        for (qsizetype i = 0; i <= m_who; ++i) { // "baud=fast is no number"
            const auto value = m_all[i].indexOf(QLatin1Char('=')) + 1;
            if (value > 0)
                sentence.replace(m_all[i], m_all[i].left(value) + shown(m_all[i].mid(value)));
        }
        const auto from = sentence.indexOf(QChar(u'“')) + 1;
        const auto to = sentence.lastIndexOf(QChar(u'”'));
        return from < 1 || to < from ? sentence
                                     : sentence.left(from) + shown(sentence.mid(from, to - from)) + sentence.mid(to);
    }

    Error bad(const QString& sentence) const { return badEndpoint(m_text, sentence); }

    Result<Done> takeAll(Endpoint& endpoint, const EndpointKind& kind, QStringList& parts) const
    {
        if (kind.most == 0 && !kind.wraps && parts == QStringList{QString()})
            parts.clear(); // "stdio:"
        const auto placed = takePlaces(endpoint, kind, parts);
        return placed ? takeValues(endpoint, kind, parts) : placed;
    }

    /// Its keys come first: behind it, whatever looks like one is an argument.
    Result<Done> takeProgram(Endpoint& endpoint, const EndpointKind& kind, QStringList& parts) const
    {
        QStringList values;
        while (!parts.isEmpty() && kind.keys.contains(parts.first().section(QLatin1Char('='), 0, 0))
            && parts.first().contains(QLatin1Char('=')))
            values.append(parts.takeFirst());
        const auto valued = takeValues(endpoint, kind, values);
        const auto placed = valued ? takePlaces(endpoint, kind, parts) : valued;
        endpoint.m_arguments = std::exchange(parts, {});
        return placed;
    }

    Result<Done> takePlaces(Endpoint& endpoint, const EndpointKind& kind, QStringList& parts) const
    {
        if (kind.fewest > 0 && (parts.isEmpty() || parts.first().isEmpty()))
            return bad(QStringLiteral("something is missing after “%1:”.").arg(endpoint.m_kind));
        if (kind.most > 0)
            endpoint.m_first = parts.takeFirst();
        const bool isPlace = !parts.isEmpty() && !parts.first().isEmpty() && !parts.first().contains(QLatin1Char('='));
        if (kind.most > 1 && isPlace)
            endpoint.m_second = parts.takeFirst();
        if (kind.fewest > 1 && endpoint.m_second.isEmpty())
            return bad(
                QStringLiteral("something is missing after “%1:%2:”.").arg(endpoint.m_kind, shown(endpoint.m_first)));
        return Done{};
    }

    Result<Done> takeValues(Endpoint& endpoint, const EndpointKind& kind, QStringList& parts) const
    {
        while (!parts.isEmpty() && !(kind.wraps && endpointKind(parts.first()))) {
            const auto part = parts.takeFirst();
            const auto equals = part.indexOf(QLatin1Char('='));
            const auto key = part.left(equals);
            const bool isSurplus = equals < 0 && !part.isEmpty() && !kind.wraps && kind.most < 2;
            if (isSurplus || kind.keys.isEmpty())
                return bad(QStringLiteral("“%1” does not belong there.").arg(shown(part)));
            if (equals <= 0 || !kind.keys.contains(key))
                return bad(QStringLiteral("“%1” is not known here; it may be one of %2, written key=value.")
                               .arg(shown(part), kind.keys.join(QLatin1String(", "))));
            if (endpoint.m_values.contains(key))
                return bad(QStringLiteral("%1= stands there twice.").arg(key));
            endpoint.m_values.insert(key, part.mid(equals + 1));
        }
        return Done{};
    }

    const QString& m_text;
    const QStringList& m_all;
    qsizetype m_who = -1; ///< The last part that has an @.
};

Result<Endpoint> Endpoint::parse(const QString& text)
{
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return badEndpoint(
            QString(text).remove(QChar(0)), QStringLiteral("an endpoint is one line of printable characters."));
    const auto parts = splitParts(text.trimmed());
    if (!parts)
        return badEndpoint(text, QStringLiteral("brackets stand around an IPv6 address, as in tcp:[::1]:80."));
    return EndpointParser(text, *parts).parse();
}

QString Endpoint::quoted(const QString& part)
{
    const auto zone = part.indexOf(QLatin1Char('%'));
    const auto numeric = part.left(zone); // all, where there is none
    const bool address = numeric.count(QLatin1Char(':')) > 1
        && std::all_of(numeric.begin(), numeric.end(),
            [](QChar c) { return QStringLiteral("0123456789abcdefABCDEF:.").contains(c); })
        && std::none_of(part.begin(), part.end(), [](QChar c) { return QStringLiteral("\\[]").contains(c); });
    if (address)
        return QLatin1Char('[') + part + QLatin1Char(']');
    QString text;
    for (const auto c : part) {
        if (QStringLiteral("\\:[]").contains(c))
            text += QLatin1Char('\\');
        text += c;
    }
    // Blanks around the whole are taken for the writer's carelessness.
    const bool endsInBlanks = part.size() != part.trimmed().size();
    return endsInBlanks ? QLatin1Char('[') + text + QLatin1Char(']') : text;
}

QString Endpoint::toString() const
{
    const auto* kind = endpointKind(m_kind);
    QString places;
    if (!kind || kind->most > 0)
        places += QLatin1Char(':') + quoted(m_first);
    if (!m_second.isEmpty())
        places += QLatin1Char(':') + quoted(m_second);
    QString values;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
        values += QLatin1Char(':') + it.key() + QLatin1Char('=') + quoted(it.value());
    QString text = m_kind + (kind && kind->isProgram ? values + places : places + values);
    for (const auto& argument : m_arguments)
        text += QLatin1Char(':') + quoted(argument);
    if (kind && kind->most == 0 && m_values.isEmpty() && !m_inner)
        text += QLatin1Char(':');
    if (m_inner)
        text += QLatin1Char(':') + m_inner->toString();
    return text;
}

const Endpoint& Endpoint::innermost() const
{
    return m_inner ? m_inner->innermost() : *this;
}

quint16 Endpoint::port() const
{
    const auto& place = innermost();
    return writtenPort(place.m_second.isEmpty() ? place.m_first : place.m_second).value_or(0);
}

QString Endpoint::host() const
{
    const auto& place = innermost();
    return place.m_second.isEmpty() ? QStringLiteral("127.0.0.1") : place.m_first;
}

Endpoint::Reach Endpoint::reach() const
{
    const auto& place = innermost();
    const auto interface = place.value(QStringLiteral("interface"));
    if (place.m_kind == QLatin1String("fd") || place.m_kind == QLatin1String("systemd"))
        return Reach::Anyone; // somebody else bound it, maybe to everything
    // Whatever names no interface, a pipe or a serial line too, is here.
    if (interface.isEmpty() || interface.startsWith(QLatin1String("127.")) || interface == QLatin1String("::1"))
        return Reach::ThisComputer;
    return interface == QLatin1String("*") || interface == QLatin1String("0.0.0.0") || interface == QLatin1String("::")
        ? Reach::Anyone
        : Reach::OneAddress;
}

template <typename Change>
Endpoint Endpoint::changed(Change change) const
{
    auto copy = *this;
    if (m_inner)
        copy.m_inner = std::make_shared<const Endpoint>(m_inner->changed(change));
    else
        change(copy);
    return copy;
}

Endpoint Endpoint::withPort(quint16 port) const
{
    return changed([port](Endpoint& place) {
        (place.m_second.isEmpty() ? place.m_first : place.m_second) = QString::number(port);
    });
}

Endpoint Endpoint::withReach(Reach reach) const
{
    return changed([reach](Endpoint& place) {
        if (reach == Reach::ThisComputer)
            place.m_values.remove(QStringLiteral("interface"));
        else if (reach == Reach::Anyone)
            place.m_values.insert(QStringLiteral("interface"), QStringLiteral("*"));
    });
}

Endpoint Endpoint::withInterface(const QString& address) const
{
    return changed([&address](Endpoint& place) { place.m_values.insert(QStringLiteral("interface"), address); });
}

Endpoint Endpoint::withHost(const QString& host) const
{
    return changed([&](Endpoint& place) { place.m_first = host; });
}

Endpoint Endpoint::withValue(const QString& key, const QString& value) const
{
    return changed([&](Endpoint& place) {
        if (value.isEmpty())
            place.m_values.remove(key);
        else
            place.m_values.insert(key, value);
    });
}

Endpoint Endpoint::withDefault(const QString& key, const QString& value) const
{
    return changed([&](Endpoint& place) {
        if (!place.m_values.contains(key) && endpointKind(place.m_kind)->keys.contains(key))
            place.m_values.insert(key, value);
    });
}

Endpoint Endpoint::withTls(bool tls) const
{
    return changed([tls](Endpoint& place) {
        place.m_kind = tls ? QStringLiteral("tls") : QStringLiteral("tcp");
        const auto known = endpointKind(place.m_kind)->keys;
        for (const auto& key : place.m_values.keys()) {
            if (!known.contains(key))
                place.m_values.remove(key);
        }
    });
}

} // namespace everyport
