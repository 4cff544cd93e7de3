#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include "app/chat/commands/commands.h"
#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "ui/chat/composer/completion.h"
#include "ui/chat/composer/linesender.h"
#include "ui/languages/declaredwords.h"
#include "ui/languages/languages.h"

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

    /// Also a list of more lines than a notice would look through.
    void anAnswerIsInTheWindowsLanguage()
    {
        Languages german(u"de"_s);
        QSignalSpy answered(m_sender.get(), &LineSender::answered);
        send(u"/help"_s);
        QTRY_COMPARE(answered.size(), 1);
        const QString help = answered.first()[0].toString();
        int known = 0;
        for (const QString& line : help.split(u'\n')) {
            const chat::Command* command = chat::findCommand(line.section(u' ', 0, 0).mid(1));
            if (!command)
                continue;
            ++known;
            QVERIFY2(!line.contains(command->help), qPrintable(line));
            QVERIFY2(line.endsWith(u" – "_s + declaredWords(command->help)), qPrintable(line));
            const QString usage = command->usage.isEmpty() ? QString() : u' ' + shownUsage(command->usage);
            QVERIFY2(line.startsWith(u'/' + command->name + usage + u" – "_s), qPrintable(line));
        }
        QVERIFY2(known > 12, qPrintable(help));
    }

    /// In a mirrored window the slash of each stays before its command.
    void aCommandIsWrittenFromTheLeft()
    {
        QSignalSpy answered(m_sender.get(), &LineSender::answered);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        send(u"/help"_s);
        const bool came = answered.size() == 1 || answered.wait();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(came);
        const QString help = answered.first()[0].toString();
        QVERIFY2(help.contains(QChar(0x2066) + u"/"_s) && help.contains(QChar(0x2069) + u" – "_s), qPrintable(help));
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
