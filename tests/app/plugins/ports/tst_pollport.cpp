#include "app/plugins/ports/pollport.h"

#include "app/polls/pollregistry.h"
#include "app/storage/database.h"
#include "tests/app/plugins/pluginroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::plugins;
using namespace Qt::StringLiterals;

namespace {

struct Heard final : polls::PollEvents {
    void voteCommitted(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally&) override
    {
        votes << poll.id + u' ' + vote.answer + u' ' + polls::outcomeName(vote.outcome) + u' ' + vote.reader;
    }
    QStringList votes;
};

/// A plugin's box at an open poll, in a book on a real file.
class Booth {
public:
    Booth()
        : database(std::move(*Database::open(Ground::get().reactor, folder.filePath(u"polls.db"_s)))),
          registry(Ground::get().reactor.clock(), *database),
          room(ports(registry))
    {
        registry.addListener(heard);
        constexpr auto lunch =
            "question = \"Lunch?\"\n[[answer]]\nid = \"soup\"\ntitle = \"Soup\"\n[[answer]]\nid = \"salad\"\ntitle = \"Salad\"\n";
        if (!room.done(registry.load()))
            qFatal("the book did not load");
        const auto ids = room.done(registry.importPolls(lunch));
        poll = ids ? *ids->begin() : QString();
        if (!room.done(registry.openPoll(poll)))
            qFatal("the poll did not open");
    }
    ~Booth() { registry.removeListener(heard); }
    /// A plugin with one box and the commands tap and assign over it.
    Result<Done> enable()
    {
        room.add(u"box"_s, R"(
async def start(plugin):
    box = plugin.poll_input("web")
    plugin.console_command("tap", lambda card, button="": box.tap(card, button))
    plugin.console_command("many", lambda: taps(box))
    plugin.console_command("assign", lambda poll, answer, button="": box.assign(poll, answer, button))
    plugin.console_command("remove", box.remove)
async def taps(box):
    for each in range(100000):
        await box.tap("card %d" % each)
)");
        return room.enable(u"box"_s);
    }
    /// "" when it was done, else the sentence.
    QString run(const QString& command, const QStringList& words = {})
    {
        const auto done = room.done(room.registry().run(command, words));
        return done ? *done : room.state(u"box"_s).failures.value(0).text;
    }

    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    polls::PollRegistry registry;
    Heard heard;
    PluginRoom room;
    QString poll;

private:
    static PluginPorts ports(polls::PollRegistry& registry)
    {
        PluginPorts all;
        all.push_back(std::make_unique<PollPort>(registry, Ground::get().reactor.clock()));
        return all;
    }
};

} // namespace

/// plugin.poll_input.
class PollPortTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { Ground::end(); }
    void countsTaps();
    void refusesWhatIsNoCard();
    void boundsWhatWaits();
    void refusesOtherNames();
    void goesWithThePlugin();
};

void PollPortTest::countsTaps()
{
    Booth booth;
    QVERIFY(booth.enable());
    QCOMPARE(booth.run(u"assign"_s, {booth.poll, u"soup"_s}), QString());
    QCOMPARE(booth.run(u"assign"_s, {booth.poll, u"salad"_s, u"right"_s}), QString());
    QCOMPARE(booth.run(u"tap"_s, {u"ann"_s}), QString());
    QCOMPARE(booth.run(u"tap"_s, {u"bea"_s, u"right"_s}), QString());
    QCOMPARE(booth.run(u"tap"_s, {u"ann"_s, u"right"_s}), QString());
    const auto is = [&](const QString& what) { return booth.poll + u' ' + what; };
    QTRY_COMPARE(booth.heard.votes,
        (QStringList{is(u"soup counted box/web"_s), is(u"salad counted box/web/right"_s),
            is(u"salad refused:already-voted box/web/right"_s)}));
    QVERIFY(booth.run(u"assign"_s, {booth.poll, u"cake"_s}).contains(u"cake"));
    QVERIFY(!booth.run(u"assign"_s, {u"nothing"_s, u"soup"_s}).isEmpty());
}

void PollPortTest::refusesWhatIsNoCard()
{
    Booth booth;
    QVERIFY(booth.enable());
    QVERIFY(booth.run(u"tap"_s, {QString()}).contains(u"1 to 1000 characters"));
    QVERIFY(booth.run(u"tap"_s, {QString(1001, u'x')}).contains(u"1 to 1000 characters"));
    QVERIFY(booth.run(u"tap"_s, {u"ann"_s, u"../door"_s}).contains(u"A button is called by"));
    QCOMPARE(booth.run(u"remove"_s), QString());
    QVERIFY(booth.run(u"tap"_s, {u"ann"_s}).contains(u"it was removed"));
    QVERIFY(booth.heard.votes.isEmpty());
}

void PollPortTest::boundsWhatWaits()
{
    Booth booth;
    QVERIFY(booth.enable());
    QVERIFY2(booth.run(u"many"_s).contains(u"Too many taps wait"), qPrintable(booth.run(u"many"_s)));
    QVERIFY(booth.registry.waitingTaps() <= 1000);
}

void PollPortTest::refusesOtherNames()
{
    Booth booth;
    for (const auto* name : {"", "a/b", "../door", "a b", "01234567890123456789012345678901234567890"}) {
        booth.room.add(u"bad"_s, "def start(plugin): plugin.poll_input('" + QByteArray(name) + "')\n");
        QVERIFY2(!booth.room.enable(u"bad"_s), name);
        QVERIFY2(booth.room.state(u"bad"_s).trouble.contains(u"A poll input is called by"),
            qPrintable(booth.room.state(u"bad"_s).trouble));
    }
}

void PollPortTest::goesWithThePlugin()
{
    Booth booth;
    QVERIFY(booth.enable());
    QCOMPARE(booth.run(u"assign"_s, {booth.poll, u"soup"_s}), QString());
    QVERIFY(booth.room.done(booth.room.registry().setEnabled(u"box"_s, false)));
    QVERIFY(!booth.room.done(booth.room.registry().run(u"tap"_s, {u"ann"_s})));
    QVERIFY(booth.room.done(booth.room.registry().setEnabled(u"box"_s, true)));
    QCOMPARE(booth.run(u"tap"_s, {u"ann"_s}), QString()); // its button is still the poll's
    QTRY_COMPARE(booth.heard.votes.size(), 1);
}

QTEST_GUILESS_MAIN(PollPortTest)
#include "tst_pollport.moc"
