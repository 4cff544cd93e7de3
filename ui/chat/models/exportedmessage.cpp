#include "ui/chat/models/exportedmessage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include "netcore/base/directionalformatting.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/shownname.h"
#include "ui/style/words/timeformat.h"
#include "ui/style/words/writing.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using chat::Message;
using chat::MessageKind;

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::ExportWords)
};

bool turnsOrLeaves(QChar c)
{
    return leavesTheLine(c) || turnsWriting(c.unicode());
}

/// All of it in one line, so that nobody can write a line that looks like another's.
QString inOneLine(const QString& text)
{
    QString line;
    line.reserve(text.size());
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        marks = c.isMark() ? marks + 1 : 0;
        if (c == u'\n' || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            line += u" ⏎ "_s;
        else if (c == u'\t')
            line += u' ';
        else if (!turnsOrLeaves(c) && !isTorn(text, i) && marks <= marksInARow)
            line += c;
    }
    return line.trimmed();
}

QString withoutIsolates(QString words)
{
    words.removeIf([](QChar c) { return turnsWriting(c.unicode()); });
    return words;
}

/// Programs read what people sent; people look at such a file, too, and JSON can write any character by its number.
QByteArray withoutControls(const QByteArray& json)
{
    const QString text = QString::fromUtf8(json);
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (turnsOrLeaves(c) || isDirectionalMark(c.unicode()))
            safe += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    return safe.toUtf8();
}

QString kindName(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Text: return u"text"_s;
    case MessageKind::Action: return u"action"_s;
    case MessageKind::Notice: return u"notice"_s;
    case MessageKind::Joined: return u"joined"_s;
    case MessageKind::Left: return u"left"_s;
    case MessageKind::Quit: return u"quit"_s;
    case MessageKind::Renamed: return u"renamed"_s;
    case MessageKind::Removed: return u"removed"_s;
    case MessageKind::Topic: return u"topic"_s;
    case MessageKind::Mode: return u"mode"_s;
    case MessageKind::Info: return u"info"_s;
    case MessageKind::Trouble: return u"trouble"_s;
    }
    return {};
}

QString deliveryName(chat::Delivery delivery)
{
    switch (delivery) {
    case chat::Delivery::None: return {};
    case chat::Delivery::Waiting: return u"waiting"_s;
    case chat::Delivery::Sent: return u"sent"_s;
    case chat::Delivery::Received: return u"received"_s;
    case chat::Delivery::Failed: return u"failed"_s;
    case chat::Delivery::Read: return u"read"_s;
    }
    return {};
}

} // namespace

ExportedMessages::ExportedMessages(Form form, QString title, QString account)
    : m_form(form), m_title(std::move(title)), m_account(std::move(account))
{
}

ExportedMessages::Form ExportedMessages::formOf(const QString& path)
{
    return path.endsWith(".json"_L1, Qt::CaseInsensitive) || path.endsWith(".jsonl"_L1, Qt::CaseInsensitive)
        ? Form::JsonLines
        : Form::Text;
}

QByteArray ExportedMessages::head(qint64 now) const
{
    if (m_form == Form::JsonLines)
        return {};
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const QString at = QDateTime::fromMSecsSinceEpoch(now).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return ExportWords::tr("%1 on %2, exported %3. Times are those of %4.")
               .arg(shownLine(m_title, 200), shownLine(m_account, 200), at, zone)
               .toUtf8()
        + '\n';
}

QByteArray ExportedMessages::lines(const QList<Message>& messages)
{
    QByteArray all;
    for (const Message& message : messages)
        all += m_form == Form::Text ? asText(message) : asJson(message);
    return all;
}

QByteArray ExportedMessages::asText(const Message& message)
{
    QString line;
    if (const QDate day = QDateTime::fromMSecsSinceEpoch(message.at).date(); day != m_day) {
        m_day = day;
        line = u"\n— %1 —\n"_s.arg(withoutIsolates(longDay(day, true)));
    }
    if (!chat::isSpoken(message.kind)) {
        line += copiedWords(message);
    } else {
        line += copiedHead(message);
        if (message.kind == MessageKind::Action)
            line += shownName(message.sender) + u' ';
        line += message.isRedacted ? ExportWords::tr("(taken back)") : inOneLine(message.text.text);
        if (message.isEdited && !message.isRedacted)
            line += u' ' + ExportWords::tr("(edited)");
        if (message.delivery == chat::Delivery::Failed || message.delivery == chat::Delivery::Waiting)
            line += u" (%1)"_s.arg(withoutIsolates(deliveryWords(message)));
    }
    return line.toUtf8() + '\n';
}

QByteArray ExportedMessages::asJson(const Message& message) const
{
    QJsonObject all{{u"time"_s, QDateTime::fromMSecsSinceEpoch(message.at, Qt::UTC).toString(Qt::ISODateWithMs)},
        {u"kind"_s, kindName(message.kind)}, {u"conversation"_s, m_title}, {u"network"_s, m_account},
        {u"sender"_s, message.sender}, {u"text"_s, message.text.text}};
    const auto put = [&all](const QString& key, const QString& text) {
        if (!text.isEmpty())
            all.insert(key, text);
    };
    put(u"account"_s, message.account);
    put(u"detail"_s, message.detail);
    put(u"id"_s, message.id);
    put(u"senderId"_s, message.senderId);
    put(u"replyTo"_s, message.replyTo);
    put(u"delivery"_s, deliveryName(message.delivery));
    put(u"trouble"_s, message.trouble);
    const std::pair<QString, bool> facts[] = {{u"mine"_s, message.isMine}, {u"mention"_s, message.isMention},
        {u"playback"_s, message.isPlayback}, {u"bot"_s, message.isBot}, {u"edited"_s, message.isEdited},
        {u"takenBack"_s, message.isRedacted}};
    for (const auto& [key, holds] : facts) {
        if (holds)
            all.insert(key, true);
    }
    if (!message.reactions.isEmpty()) {
        QJsonObject reactions;
        for (auto it = message.reactions.begin(); it != message.reactions.end(); ++it)
            reactions.insert(it.key(), QJsonArray::fromStringList(it.value()));
        all.insert(u"reactions"_s, reactions);
    }
    return withoutControls(QJsonDocument(all).toJson(QJsonDocument::Compact)) + '\n';
}

} // namespace everyport::ui
