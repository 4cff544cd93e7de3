#include "ui/connections/units/trafficwords.h"

#include <QCoreApplication>

#include "ui/widgets/display/measures.h"

namespace everyport::ui {
namespace {

constexpr qsizetype longestSentence = 200;

struct TrafficWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::TrafficWords)
};

QString quoted(const QString& text)
{
    return TrafficWords::tr("“%1”").arg(text);
}

/// All that a message says, but for who and for whom.
QString parameters(const DecodedUnit& unit)
{
    QStringList parts;
    for (const UnitField& field : unit.fields) {
        if (field.name == QStringLiteral("text"))
            return field.value;
        if (field.name != QStringLiteral("from") && field.name != QStringLiteral("client")
            && field.name != QStringLiteral("tags") && !field.value.isEmpty())
            parts.append(field.value);
    }
    return parts.join(QLatin1Char(' '));
}

/// "enters #hall", or, where a server says of whom, "lena enters #hall".
QString bySomebody(const QString& from, const QString& alone, const QString& ofThem)
{
    return from.isEmpty() ? alone : ofThem;
}

QString withReason(const QString& sentence, const QString& reason)
{
    return reason.isEmpty() ? sentence : TrafficWords::tr("%1: %2").arg(sentence, quoted(reason));
}

/// An action (CTCP) as people type it: its marks are characters that nobody sees, and its word looks like what was
/// said.
QString asTyped(const QString& text)
{
    static const QString action = QStringLiteral("\1ACTION ");
    if (!text.startsWith(action))
        return text;
    const QString done = text.mid(action.size());
    return QStringLiteral("/me ") + (done.endsWith(QLatin1Char('\1')) ? done.chopped(1) : done);
}

QString spoken(const DecodedUnit& unit)
{
    const QString from = unit.value(u"from"), target = unit.value(u"target"), text = asTyped(unit.value(u"text"));
    return from.isEmpty() ? TrafficWords::tr("%1: %2").arg(target, quoted(text))
                          : TrafficWords::tr("%1 to %2: %3").arg(from, target, quoted(text));
}

QString entered(const DecodedUnit& unit)
{
    const QString from = unit.value(u"from"), channel = unit.value(u"channel");
    return bySomebody(
        from, TrafficWords::tr("enters %1").arg(channel), TrafficWords::tr("%1 enters %2").arg(from, channel));
}

QString left(const DecodedUnit& unit)
{
    const QString from = unit.value(u"from"), channel = unit.value(u"channel");
    const QString whole = bySomebody(
        from, TrafficWords::tr("leaves %1").arg(channel), TrafficWords::tr("%1 leaves %2").arg(from, channel));
    return withReason(whole, unit.value(u"text"));
}

QString departed(const DecodedUnit& unit)
{
    const QString from = unit.value(u"from");
    return withReason(
        bySomebody(from, TrafficWords::tr("goes"), TrafficWords::tr("%1 goes").arg(from)), unit.value(u"text"));
}

QString renamed(const DecodedUnit& unit)
{
    const QString from = unit.value(u"from"), nick = unit.value(u"nick");
    return bySomebody(from, TrafficWords::tr("asks to be called %1").arg(nick),
        TrafficWords::tr("%1 is now called %2").arg(from, nick));
}

QString kicked(const DecodedUnit& unit)
{
    return withReason(
        TrafficWords::tr("%1 has to leave %2").arg(unit.value(u"nick"), unit.value(u"channel")), unit.value(u"text"));
}

QString introduced(const DecodedUnit& unit)
{
    return TrafficWords::tr("%1, %2").arg(unit.value(u"user"), quoted(unit.value(u"realname")));
}

QString topic(const DecodedUnit& unit)
{
    return withReason(unit.value(u"channel"), unit.value(u"text"));
}

QString ircSentence(const DecodedUnit& unit)
{
    static const struct {
        QLatin1StringView command;
        QString (*sentence)(const DecodedUnit&);
    } sentences[] = {
        {QLatin1StringView("PRIVMSG"), spoken},
        {QLatin1StringView("NOTICE"), spoken},
        {QLatin1StringView("JOIN"), entered},
        {QLatin1StringView("PART"), left},
        {QLatin1StringView("QUIT"), departed},
        {QLatin1StringView("NICK"), renamed},
        {QLatin1StringView("KICK"), kicked},
        {QLatin1StringView("USER"), introduced},
        {QLatin1StringView("TOPIC"), topic},
        {QLatin1StringView("PING"),
            [](const DecodedUnit& ping) { return TrafficWords::tr("are you there? %1").arg(parameters(ping)); }},
        {QLatin1StringView("PONG"), [](const DecodedUnit&) { return TrafficWords::tr("yes"); }},
    };
    for (const auto& known : sentences) {
        if (unit.command == known.command)
            return known.sentence(unit);
    }
    return parameters(unit);
}

QString header(const DecodedUnit& unit, QLatin1StringView name)
{
    for (const UnitField& field : unit.fields) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            return field.value;
    }
    return {};
}

QString httpSentence(const DecodedUnit& unit)
{
    QStringList parts{unit.answers.isEmpty() ? unit.value(u"target") : unit.value(u"reason")};
    if (parts.first().isEmpty())
        parts.first() = unit.value(u"reason");
    if (const QString version = header(unit, QLatin1StringView("If-None-Match")); !version.isEmpty())
        parts.append(TrafficWords::tr("has version %1").arg(quoted(QString(version).remove(QLatin1Char('"')))));
    if (const QString type = header(unit, QLatin1StringView("Content-Type")); !type.isEmpty())
        parts.append(type.section(QLatin1Char(';'), 0, 0));
    bool isNumber = false;
    const quint64 length = header(unit, QLatin1StringView("Content-Length")).toULongLong(&isNumber);
    if (isNumber)
        parts.append(length < 1000 ? TrafficWords::tr("%1 B").arg(length) : bytesText(length));
    return parts.join(QStringLiteral(", "));
}

QString presence(const DecodedUnit& unit)
{
    const QString show = unit.value(u"show"), type = unit.value(u"type"), status = unit.value(u"status");
    const QString word = !show.isEmpty() ? show : type.isEmpty() ? TrafficWords::tr("available") : type;
    return withReason(word, status);
}

/// "pubsub event: items, node vote/1, item 1203"
QStringList childrenOf(const DecodedUnit& unit)
{
    QStringList parts;
    QStringList facts;
    const auto endChild = [&] {
        if (facts.isEmpty())
            return;
        const QString name = facts.takeFirst();
        parts.append(facts.isEmpty() ? name : name + QStringLiteral(": ") + facts.join(QStringLiteral(", ")));
        facts.clear();
    };
    for (const UnitField& field : unit.fields) {
        if (field.level == 1) {
            endChild();
            facts.append(field.name);
            if (!field.value.isEmpty())
                facts.append(field.value);
        } else if (field.level == 2) {
            facts.append(
                (field.name == QStringLiteral("id") ? TrafficWords::tr("item %1") : TrafficWords::tr("node %1"))
                    .arg(field.value));
        }
    }
    endChild();
    return parts;
}

QString stanzaSentence(const DecodedUnit& unit)
{
    if (unit.command == QStringLiteral("/stream"))
        return TrafficWords::tr("ends");
    if (unit.command == QStringLiteral("stream"))
        return TrafficWords::tr("stream to %1").arg(unit.value(u"to"));
    if (unit.command == QStringLiteral("presence"))
        return presence(unit);
    QStringList parts = childrenOf(unit);
    const QString body = unit.value(u"body"), to = unit.value(u"to");
    if (!body.isEmpty()) {
        parts.prepend(quoted(body));
        if (!to.isEmpty())
            parts.prepend(TrafficWords::tr("to %1:").arg(to));
    }
    return parts.isEmpty() ? unit.value(u"id") : parts.join(QLatin1Char(' '));
}

QString channelRequest(const QString& type, const QString& arguments)
{
    if (type == QStringLiteral("shell"))
        return TrafficWords::tr("asks for a shell");
    if (type == QStringLiteral("exec"))
        return TrafficWords::tr("asks to run %1").arg(quoted(arguments));
    if (type == QStringLiteral("subsystem"))
        return TrafficWords::tr("asks for the subsystem %1").arg(arguments);
    if (type == QStringLiteral("pty-req"))
        return TrafficWords::tr("asks for a terminal, %1").arg(arguments);
    if (type == QStringLiteral("window-change"))
        return TrafficWords::tr("its window is %1").arg(arguments);
    if (type == QStringLiteral("exit-status"))
        return TrafficWords::tr("ended with status %1").arg(arguments);
    return arguments.isEmpty() ? type : type + QLatin1Char(' ') + arguments;
}

/// "/plan.txt, /old.txt", "No such file"
QString sftpSentence(const DecodedUnit& unit)
{
    QStringList parts;
    for (const UnitField& field : unit.fields) {
        if (field.name == QStringLiteral("bytes"))
            parts.append(TrafficWords::tr("%n bytes", nullptr, field.value.toInt()));
        else if (field.name == QStringLiteral("offset"))
            parts.append(TrafficWords::tr("from %1").arg(field.value));
        else if (field.name == QStringLiteral("handle"))
            parts.append(TrafficWords::tr("file %1").arg(field.value));
        else if (field.name == QStringLiteral("names"))
            parts.append(TrafficWords::tr("%n names", nullptr, field.value.toInt()));
        else if (field.name != QStringLiteral("id") && field.name != QStringLiteral("code"))
            parts.append(field.value);
    }
    return parts.join(QStringLiteral(", "));
}

QString sshSentence(const DecodedUnit& unit)
{
    if (unit.command.startsWith(QStringLiteral("sftp-")))
        return sftpSentence(unit);
    const QString channel = unit.value(u"channel");
    QString what = unit.value(u"arguments");
    if (unit.command == QStringLiteral("channel-request"))
        what = channelRequest(unit.value(u"type"), what);
    else if (unit.command == QStringLiteral("channel-open"))
        what = unit.value(u"type");
    else if (const QString bytes = unit.value(u"bytes"); !bytes.isEmpty())
        what = TrafficWords::tr("%n bytes", nullptr, bytes.toInt());
    return what.isEmpty() ? TrafficWords::tr("channel %1").arg(channel)
                          : TrafficWords::tr("channel %1: %2").arg(channel, what);
}

/// "2.0 kB, plan.txt"
QString noteSentence(const DecodedUnit& unit)
{
    QStringList parts;
    for (const UnitField& field : unit.fields) {
        const quint64 bytes = field.name == QStringLiteral("bytes") ? field.value.toULongLong() : 0;
        if (bytes >= 1000)
            parts.append(bytesText(bytes));
        else if (field.name == QStringLiteral("bytes"))
            parts.append(TrafficWords::tr("%n bytes", nullptr, int(bytes)));
        else if (!field.value.isEmpty())
            parts.append(field.value);
    }
    return parts.join(QStringLiteral(", "));
}

QString telnetSentence(const DecodedUnit& unit)
{
    QStringList parts;
    for (const UnitField& field : unit.fields) {
        if (field.name == QStringLiteral("text"))
            parts.append(quoted(field.value.simplified()));
        else if (parts.isEmpty() && field.name == unit.command)
            parts.append(field.value); // its name is the kind
        else
            parts.append(field.value.isEmpty() ? field.name : field.name + QLatin1Char(' ') + field.value);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString readerSentence(const DecodedUnit& unit)
{
    QStringList says;
    for (const UnitField& field : unit.fields) {
        if (!field.value.isEmpty() && says.size() < 4)
            says.append(field.value);
    }
    return says.join(QStringLiteral(", "));
}

} // namespace

QString sentenceOf(const DecodedUnit& unit)
{
    QString sentence;
    switch (unit.form) {
    case DecodedUnit::Form::Irc: sentence = ircSentence(unit); break;
    case DecodedUnit::Form::Http: sentence = httpSentence(unit); break;
    case DecodedUnit::Form::Stanza: sentence = stanzaSentence(unit); break;
    case DecodedUnit::Form::Ssh: sentence = sshSentence(unit); break;
    case DecodedUnit::Form::Note: sentence = noteSentence(unit); break;
    case DecodedUnit::Form::Telnet: sentence = telnetSentence(unit); break;
    case DecodedUnit::Form::Dns:       // the name and what is asked or was found
    case DecodedUnit::Form::WebSocket: // its pings and ends: what stands in them, as it is
    case DecodedUnit::Form::Reader: sentence = readerSentence(unit); break;
    case DecodedUnit::Form::Json:
    case DecodedUnit::Form::Text: sentence = unit.value(u"text"); break;
    case DecodedUnit::Form::Bytes: sentence = unit.value(u"bytes"); break;
    }
    sentence = sentence.simplified();
    return sentence.size() > longestSentence ? sentence.left(longestSentence) + QStringLiteral("…") : sentence;
}

QString kindOf(const DecodedUnit& unit, bool in)
{
    if (unit.command == QStringLiteral("/stream"))
        return QStringLiteral("stream");
    if (!unit.command.isEmpty())
        return unit.command;
    switch (unit.form) {
    case DecodedUnit::Form::Reader: return in ? TrafficWords::tr("frame") : TrafficWords::tr("command");
    case DecodedUnit::Form::Json: return QStringLiteral("json");
    case DecodedUnit::Form::Bytes: return TrafficWords::tr("bytes");
    default: return TrafficWords::tr("text");
    }
}

QString countedKind(const DecodedUnit& unit, bool in)
{
    const QString kind = kindOf(unit, in);
    return unit.meaning.isEmpty() ? kind : kind + QLatin1Char(' ') + unit.meaning;
}

QString answerTime(qint64 milliseconds)
{
    if (milliseconds < 0)
        return {};
    return milliseconds == 0 ? TrafficWords::tr(", at once") : TrafficWords::tr(", after %1 ms").arg(milliseconds);
}

} // namespace everyport::ui
