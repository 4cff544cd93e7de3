#include "ui/polls/models/votemodel.h"

#include <QDateTime>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"
#include "ui/style/painting/rowroles.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class VoteModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What a vote of a ranking is worth goes by it.
    void aVoteOfARankingSaysItsPlace()
    {
        PollBench at;
        QVERIFY(at.start());
        polls::Poll poll{.id = u"town"_s, .question = u"What first?"_s, .kind = polls::Kind::Ranking};
        poll.policy = {.mode = polls::Policy::Mode::Multi, .maxChoices = 2};
        poll.answers = {{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}};
        poll.readers = {{u"ra"_s, u"a"_s}, {u"rb"_s, u"b"_s}};
        QVERIFY(waitFor(at.registry().save(poll)).ok() && waitFor(at.registry().openPoll(poll.id)).ok());
        VoteModel model(at.controller->feed());
        model.setPoll(poll.id);
        for (const QString& reader : {u"rb"_s, u"ra"_s})
            at.registry().tapped({.reader = reader, .tag = u"2E00000001"_s, .at = QDateTime::currentMSecsSinceEpoch()});
        QTRY_COMPARE(model.rowCount(), 2);
        const auto below = [&model](int row) { return model.index(row).data(Role::SecondLine).toString(); };
        QVERIFY2(below(0).contains(u"place 2"_s), qPrintable(below(0)));
        QVERIFY2(below(1).contains(u"place 1"_s), qPrintable(below(1)));
        QVERIFY2(model.asText().contains(u"counted\t2\n"_s), qPrintable(model.asText()));
    }

    /// The host reads what is kept from the room, and sees that it is.
    void whatSomebodyWroteStandsThereAsWritten()
    {
        PollBench at;
        QVERIFY(at.start());
        polls::Poll poll{.id = u"words"_s, .question = u"What?"_s, .kind = polls::Kind::Words};
        poll.policy = {.mode = polls::Policy::Mode::Change, .phones = polls::Policy::Phones::AnyDevice};
        poll.writing.approve = true;
        QVERIFY(waitFor(at.registry().save(poll)).ok() && waitFor(at.registry().openPoll(poll.id)).ok());
        VoteModel model(at.controller->feed());
        model.setPoll(poll.id);
        const auto write = [&](const QString& text) {
            return waitFor(at.registry().vote({.reader = polls::phoneReader,
                               .tag = u"phone:1"_s,
                               .uuid = u"vote-"_s + text.left(3).toLower(),
                               .poll = u"words"_s,
                               .answer = text}))
                .ok();
        };
        QVERIFY(write(u"Crème brûlée"_s));
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data().toString(), u"Crème brûlée"_s);
        const QString tip = model.index(0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.startsWith(u"Crème brûlée\n"_s), qPrintable(tip)); // and not the key that it is counted by
        const auto below = [&model](int row) { return model.index(row).data(Role::SecondLine).toString(); };
        QVERIFY2(below(0).contains(u"waits for you"_s), qPrintable(below(0)));
        const QString key = model.vote(0).answer;
        QVERIFY(waitFor(at.registry().moderate(poll.id, key, polls::WrittenFate{polls::WrittenFate::Kind::Hidden, {}}))
                    .ok());
        QVERIFY2(below(0).contains(u"hidden"_s), qPrintable(below(0)));
        QVERIFY(model.index(0).data(Role::Faded).toBool());
        QVERIFY(write(u"Tea"_s));
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY2(below(0).contains(u"was "_s), qPrintable(below(0)));
    }
};

QTEST_MAIN(VoteModelTest)
#include "tst_votemodel.moc"
