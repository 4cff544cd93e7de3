#include "ui/chat/actions/roomentry.h"

#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "ui/frame/feedback/faultwork.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Conversation;

/// What the window says of a room that one wanted to enter.
class RoomEntryTest : public QObject, private ChatBench {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

    /// Entered by itself too, as when the connection is there again.
    void stripOfARoomGoesWhenItIsEntered()
    {
        Conversation* one = room(u"#one"_s);
        QVERIFY(one);
        const qint64 id = one->id, account = one->account->id;
        QVERIFY(room(u"#two"_s));
        const auto says = [this] {
            return m_bench->trouble().join(u' ').contains(u"Joining #one failed: Nobody answers."_s);
        };
        chat().reports().notifyPresence(*chat().conversation(id), Conversation::Presence::Out);
        startOn(m_bench->window(), roomSubject(chat(), account, u" #one"_s), u"Joining #one"_s,
            Task<Result<Done>>(Error{Error::Kind::Busy, Reason::TimedOut, u"Nobody answers."_s}));
        QTRY_VERIFY(says());
        chat().reports().notifyPresence(*chat().conversation(id), Conversation::Presence::In);
        QTRY_VERIFY(!says());
    }
};

QTEST_MAIN(RoomEntryTest)
#include "tst_roomentry.moc"
