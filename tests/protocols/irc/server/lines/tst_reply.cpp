#include "protocols/irc/server/lines/reply.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircd;

namespace {

/// What alice is answered by irc.test.
class Answers final : public Replies {
public:
    QByteArray take() { return std::exchange(m_out, {}); }

private:
    void writeReply(const Reply& reply) override { reply.appendTo(m_out, "irc.test", "alice"); }

    QByteArray m_out;
};

} // namespace

class IrcReplyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numericsNameWhoTheyAreFor()
    {
        Answers answers;
        answers.reply(Numeric::NotRegistered, {}, "You have not registered");
        QCOMPARE(answers.take(), ":irc.test 451 alice :You have not registered\r\n");
        answers.reply(Numeric::UnknownCommand, {"NONSENSE"}, "Unknown command");
        QCOMPARE(answers.take(), ":irc.test 421 alice NONSENSE :Unknown command\r\n");
        answers.replyList(Numeric::WhoxReply, "one two", "and three");
        QCOMPARE(answers.take(), ":irc.test 354 alice one two :and three\r\n");
    }

    void whatAClientWroteStandsThereAsOneWord()
    {
        Answers answers;
        for (const QByteArrayView wrote : {"", ":x", " "}) {
            answers.reply(Numeric::NoSuchServer, {wrote}, "No such server");
            QCOMPARE(answers.take(), ":irc.test 402 alice * :No such server\r\n");
        }
        answers.reply(Numeric::NoSuchServer, {"far away"}, "No such server");
        QCOMPARE(answers.take(), ":irc.test 402 alice far :No such server\r\n");
    }

    void standardRepliesNameTheCommandInCapitals()
    {
        Answers answers;
        answers.fail("redact me", "UNKNOWN_MSGID", {"#x", ""}, "No such message");
        QCOMPARE(answers.take(), ":irc.test FAIL REDACT UNKNOWN_MSGID #x * :No such message\r\n");
        answers.warn("*", "SOON", {}, "It ends");
        QCOMPARE(answers.take(), ":irc.test WARN * SOON :It ends\r\n");
        answers.note("join", "MOVED", {"#x"}, "Elsewhere");
        QCOMPARE(answers.take(), ":irc.test NOTE JOIN MOVED #x :Elsewhere\r\n");
    }

    void noticesAreAddressedAndErrorsHaveNoSource()
    {
        Answers answers;
        answers.notice("Hello");
        QCOMPARE(answers.take(), ":irc.test NOTICE alice :Hello\r\n");
        answers.tell("PONG", {"irc.test"}, "one");
        QCOMPARE(answers.take(), ":irc.test PONG irc.test :one\r\n");
        answers.tell("ERROR", {}, "Closing Link");
        QCOMPARE(answers.take(), "ERROR :Closing Link\r\n");
    }

    void aLongOneIsCutBetweenCharacters()
    {
        Answers answers;
        const QByteArray head = ":irc.test NOTICE alice :";
        answers.notice(QByteArray("\xc3\xa4").repeated(400));
        const auto line = answers.take();
        QVERIFY(line.size() <= 512 && line.size() >= 511);
        QVERIFY(line.startsWith(head) && line.endsWith("\xc3\xa4\r\n"));
    }
};

QTEST_GUILESS_MAIN(IrcReplyTest)
#include "tst_reply.moc"
