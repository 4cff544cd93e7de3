#include "ui/chat/transcript/textchoice.h"

#include <QDateTime>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/transcript/transcriptmodel.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Message;
using chat::MessageKind;

/// What of a conversation is chosen by its characters, and what is copied of it.
class TextChoiceTest : public QObject {
    Q_OBJECT

    TranscriptModel m_model;

    static Message message(qint64 number, const QString& who, const QString& text, MessageKind kind = MessageKind::Text)
    {
        Message made;
        made.number = number;
        made.at = QDateTime(QDate(2026, 5, 4), QTime(12, 0, int(number))).toMSecsSinceEpoch();
        made.sender = who;
        made.text = text;
        made.kind = kind;
        return made;
    }
    /// As RowLayout shows it.
    QString shown(int row) const
    {
        const auto& messages = m_model.row(row).messages;
        if (messages.isEmpty())
            return {};
        if (messages.size() > 1)
            return foldWords(messages);
        const Message& one = messages.first();
        if (!chat::isSpoken(one.kind))
            return eventWords(one);
        const QString text = one.kind == MessageKind::Action ? one.sender + u' ' + one.text.text : one.text.text;
        return QString(text).replace(u'\n', QChar(QChar::LineSeparator));
    }

private Q_SLOTS:
    void init()
    {
        m_model.reset({message(1, u"aylin"_s, u"hello all"_s), message(2, u"kofi"_s, u"two\nlines"_s),
            message(3, u"a"_s, {}, MessageKind::Joined), message(4, u"b"_s, {}, MessageKind::Joined),
            message(5, u"mira"_s, u"waves"_s, MessageKind::Action),
            message(6, u"mira"_s, u"Rain"_s, MessageKind::Topic),
            message(7, u"bot"_s, u"done"_s, MessageKind::Notice)});
    }

    void whatIsCopied_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<int>("at");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<int>("until");
        QTest::addColumn<QString>("copied");
        const auto row = [](const char* what, qint64 from, int at, qint64 to, int until, const QString& copied) {
            QTest::newRow(what) << from << at << to << until << copied;
        };
        row("nothing", 1, 3, 1, 3, {});
        row("part of one", 1, 0, 1, 5, u"hello"_s);
        row("backwards", 1, 9, 1, 6, u"all"_s);
        row("one with lines", 2, 1, 2, 6, u"wo\nli"_s);
        row("across two", 1, 6, 2, 3, u"[2026-05-04 12:00:01] <aylin> all\n[2026-05-04 12:00:02] <kofi> two"_s);
        row("the second only touched", 1, 6, 2, 0, u"[2026-05-04 12:00:01] <aylin> all"_s);
        row("with what is folded", 2, 4, 5, 4,
            u"[2026-05-04 12:00:02] <kofi> lines\n[2026-05-04 12:00:03] 2 joined\n[2026-05-04 12:00:05] * mira"_s);
        row("whole ones", 5, 0, 7, 4,
            u"[2026-05-04 12:00:05] * mira waves\n[2026-05-04 12:00:06] mira set the topic: Rain\n[2026-05-04 12:00:07] -bot- done"_s);
        row("beyond the text", 1, 6, 1, 9999, u"all"_s);
        row("one that has gone", 1, 0, 99, 3, {});
    }
    void whatIsCopied()
    {
        QFETCH(qint64, from);
        QFETCH(int, at);
        QFETCH(qint64, to);
        QFETCH(int, until);
        QFETCH(QString, copied);
        TextChoice choice(m_model);
        choice.begin({from, at});
        choice.extend({to, until});
        QCOMPARE(choice.copied([this](int row) { return shown(row); }), copied);
    }

    void staysWithItsTextWhenOlderOnesCome()
    {
        TextChoice choice(m_model);
        choice.begin({2, 0});
        choice.extend({2, 3});
        const int row = m_model.rowOf(2);
        QCOMPARE(choice.in(row, 9), std::pair(0, 3));
        Message old = message(0, u"zoe"_s, u"earlier"_s);
        old.number = 77;
        m_model.prepend({old});
        QCOMPARE(choice.in(row, 9), std::pair(0, 0));
        QCOMPARE(choice.in(row + 1, 9), std::pair(0, 3));
        QCOMPARE(choice.copied([this](int at) { return shown(at); }), u"two"_s);
        m_model.keepFirst(2);
        QVERIFY(choice.isEmpty()); // it is no longer there
        choice.clear();
        QVERIFY(!choice.isBegun());
    }
};

QTEST_MAIN(TextChoiceTest)
#include "tst_textchoice.moc"
