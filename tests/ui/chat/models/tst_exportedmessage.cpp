#include "ui/chat/models/exportedmessage.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Message;
using chat::MessageKind;
using Form = ExportedMessages::Form;

/// What was said, as it stands in a file.
class ExportedMessageTest : public QObject {
    Q_OBJECT

    static Message said(const QString& who, const QString& text, const QDateTime& at)
    {
        Message message;
        message.at = at.toMSecsSinceEpoch();
        message.sender = who;
        message.text = text;
        return message;
    }
    static QJsonObject read(const QByteArray& line) { return QJsonDocument::fromJson(line).object(); }

    const QDateTime m_evening = QDateTime(QDate(2026, 11, 20), QTime(23, 59, 58));

private Q_SLOTS:
    void aMessageIsALine()
    {
        ExportedMessages text(Form::Text, u"#volunteers"_s, u"Cityday"_s);
        QVERIFY(text.head(m_evening.toMSecsSinceEpoch())
                    .startsWith("#volunteers on Cityday, exported 2026-11-20 23:59:58. Times are those of "));
        Message waves = said(u"Kofi"_s, u"waves"_s, m_evening);
        waves.kind = MessageKind::Action;
        Message edited = said(u"Aylin"_s, u"two\nlines\tand a tab"_s, m_evening);
        edited.isEdited = true;
        Message gone = said(u"Aylin"_s, {}, m_evening.addSecs(3));
        gone.isRedacted = true;
        Message joined = said(u"Zoë"_s, {}, m_evening.addSecs(4));
        joined.kind = MessageKind::Joined;
        QCOMPARE(QString::fromUtf8(text.lines({waves, edited}) + text.lines({gone, joined})),
            u"\n— Friday 20 November 2026 —\n"
            "[2026-11-20 23:59:58] * Kofi waves\n"
            "[2026-11-20 23:59:58] <Aylin> two ⏎ lines and a tab (edited)\n"
            "\n— Saturday 21 November 2026 —\n"
            "[2026-11-21 00:00:01] <Aylin> (taken back)\n"
            "[2026-11-21 00:00:02] Zoë joined\n"_s);
    }

    void whatIsStoredIsInTheObject()
    {
        ExportedMessages json(Form::JsonLines, u"#volunteers"_s, u"Cityday"_s);
        QVERIFY(json.head(0).isEmpty());
        Message message = said(u"Aylin"_s, u"On\nit."_s, QDateTime(QDate(2026, 11, 20), QTime(14, 3), Qt::UTC));
        message.id = u"x1"_s;
        message.replyTo = u"x0"_s;
        message.isEdited = true;
        message.reactions.insert(u"👍"_s, {u"Kofi"_s});
        const QByteArray line = json.lines({message});
        QCOMPARE(line.count('\n'), 1);
        const QJsonObject object = read(line);
        QCOMPARE(object.value("time"_L1).toString(), u"2026-11-20T14:03:00.000Z"_s);
        QCOMPARE(object.value("sender"_L1).toString(), u"Aylin"_s);
        QCOMPARE(object.value("text"_L1).toString(), u"On\nit."_s);
        QCOMPARE(object.value("id"_L1).toString(), u"x1"_s);
        QCOMPARE(object.value("replyTo"_L1).toString(), u"x0"_s);
        QCOMPARE(object.value("kind"_L1).toString(), u"text"_s);
        QCOMPARE(object.value("conversation"_L1).toString(), u"#volunteers"_s);
        QVERIFY(object.value("edited"_L1).toBool());
        QVERIFY(!object.contains("takenBack"_L1) && !object.contains("delivery"_L1));
        QVERIFY(object.value("reactions"_L1).toObject().contains(u"👍"_s));
    }

    void strangersStayInTheirLine_data()
    {
        QTest::addColumn<QString>("words");
        for (const auto& words : strangersWords())
            QTest::newRow(words.name.constData()) << words.text.left(100'000);
    }
    void strangersStayInTheirLine()
    {
        QFETCH(QString, words);
        ExportedMessages text(Form::Text, words, words);
        const QString head = QString::fromUtf8(text.head(0));
        QVERIFY2(!drivesScreens(head) && head.count(u'\n') == 1, qPrintable(head.left(300)));
        ExportedMessages json(Form::JsonLines, words, words);
        for (const MessageKind kind : {MessageKind::Text, MessageKind::Action, MessageKind::Notice, MessageKind::Left,
                 MessageKind::Renamed, MessageKind::Topic, MessageKind::Mode, MessageKind::Info}) {
            Message message = said(words, words, m_evening);
            message.kind = kind;
            message.detail = words;
            message.trouble = words;
            message.delivery = chat::Delivery::Failed;
            (void)text.lines({message}); // with the day
            const QString line = QString::fromUtf8(text.lines({message}));
            QVERIFY2(!drivesScreens(line) && line.count(u'\n') == 1 && line.startsWith("[2026-11-20 23:59:58] "_L1),
                qPrintable(line.left(300)));
            const QByteArray object = json.lines({message});
            QVERIFY2(!drivesScreens(QString::fromUtf8(object)) && object.count('\n') == 1,
                qPrintable(QString::fromUtf8(object.left(300))));
            QCOMPARE(read(object).value("text"_L1).toString().toUtf8(), words.toUtf8());
        }
    }

    void theFormIsInTheName()
    {
        QCOMPARE(ExportedMessages::formOf(u"a/talk.jsonl"_s), Form::JsonLines);
        QCOMPARE(ExportedMessages::formOf(u"a/talk.JSON"_s), Form::JsonLines);
        QCOMPARE(ExportedMessages::formOf(u"a/talk.json.txt"_s), Form::Text);
        QCOMPARE(ExportedMessages::formOf(u"talk"_s), Form::Text);
    }
};

QTEST_MAIN(ExportedMessageTest)
#include "tst_exportedmessage.moc"
