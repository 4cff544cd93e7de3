#include <QSignalSpy>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "ui/chat/composer/linesender.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class LineSenderTest : public QObject, private ChatBench {
    Q_OBJECT

    std::unique_ptr<LineSender> m_sender;
    qint64 m_here = 0;

    void send(const QString& text, const QString& replyTo = {})
    {
        chat::Outgoing outgoing;
        outgoing.text = text;
        outgoing.replyTo = replyTo;
        m_sender->send(m_here, outgoing);
    }
    QString asked() const { return m_network->asked.join(u'\n'); }

private Q_SLOTS:
    void init()
    {
        QVERIFY(begin());
        const chat::Conversation* here = room();
        QVERIFY(here);
        m_here = here->id;
        m_sender = std::make_unique<LineSender>(chat());
    }
    void cleanup()
    {
        m_sender.reset();
        end();
    }

    void aLineIsSaid()
    {
        QSignalSpy answered(m_sender.get(), &LineSender::answered);
        QSignalSpy refused(m_sender.get(), &LineSender::refused);
        send(u"hello"_s);
        QTRY_VERIFY(asked().contains(u"hello"_s));
        send(u"//topic is no command"_s);
        QTRY_VERIFY(asked().contains(u"/topic is no command"_s));
        QVERIFY(answered.isEmpty() && refused.isEmpty());
    }

    /// What was typed comes back with the reason, so that it can be put into the field again.
    void aRefusalBringsTheTextBack()
    {
        QSignalSpy refused(m_sender.get(), &LineSender::refused);
        send(u"/nosuchcommand secret words"_s);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.first()[0].toLongLong(), m_here);
        QCOMPARE(refused.first()[1].toString(), u"/nosuchcommand secret words"_s);
        QVERIFY(!refused.first()[2].toString().isEmpty());
        QVERIFY(!asked().contains(u"secret"_s)); // a slip of a command is not told to the room
    }

    /// A command is one, even while an answer to a message is being written.
    void aCommandAnswersNoMessage()
    {
        send(u"/topic Kettles"_s, u"m1"_s);
        QTRY_VERIFY(asked().contains(u"topic"_s));
        QVERIFY(!asked().contains(u"/topic"_s));
    }

    void aClosedConversationRefuses()
    {
        QSignalSpy refused(m_sender.get(), &LineSender::refused);
        m_here = 9999;
        send(u"hello"_s);
        QTRY_COMPARE(refused.size(), 1);
        send(u"hello"_s, u"m1"_s);
        QTRY_COMPARE(refused.size(), 2);
    }
};

QTEST_MAIN(LineSenderTest)
#include "tst_linesender.moc"
