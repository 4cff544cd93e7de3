#include "app/services/core/roomcommands.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

RoomCommands::Answer says(const QString& text)
{
    return [text](const RoomCommandCall& call) {
        return RoomCommands::Lines(Result<QStringList>(QStringList{text, call.words, call.who}));
    };
}

} // namespace

/// The table of commands that people call in rooms.
class RoomCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refusesOtherNames_data();
    void refusesOtherNames();
    void refusesASecond();
    void goesWithItsHold();
    void mayEndItself();
};

void RoomCommandsTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<QString>("words"); // null: it is no call
    QTest::newRow("a call") << u"!hello Ann"_s << false << u"Ann"_s;
    QTest::newRow("capitals and blanks") << u"  !HELLO   Ann  Lee "_s << false << u"Ann  Lee"_s;
    QTest::newRow("nothing behind it") << u"!hello"_s << false << u""_s;
    QTest::newRow("in private without the mark") << u"hello Ann"_s << true << u"Ann"_s;
    QTest::newRow("in private with it") << u"!hello Ann"_s << true << u"Ann"_s;
    QTest::newRow("plain words") << u"hello Ann"_s << false << QString();
    QTest::newRow("another's") << u"!bye Ann"_s << false << QString();
    QTest::newRow("a longer word") << u"!helloes"_s << false << QString();
    QTest::newRow("two marks") << u"!!hello"_s << false << QString();
    QTest::newRow("a mark alone") << u"!"_s << false << QString();
    QTest::newRow("nothing") << QString() << true << QString();
}

void RoomCommandsTest::reads()
{
    QFETCH(QString, text);
    QFETCH(bool, isPrivate);
    QFETCH(QString, words);
    RoomCommands commands;
    const auto hold = commands.add(u"hello"_s, {}, says({}));
    QVERIFY(hold && hold->isValid());
    const auto call = commands.read(text, isPrivate);
    QCOMPARE(call.has_value(), !words.isNull());
    if (call) {
        QCOMPARE(call->name, u"hello"_s);
        QCOMPARE(call->words, words);
    }
}

void RoomCommandsTest::refusesOtherNames_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& name :
        {QString(), u"Hello"_s, u"1st"_s, u"a b"_s, u"-a"_s, u"!a"_s, u"ä"_s, u"a\n"_s, u"../a"_s, QString(33, u'a')})
        QTest::newRow(qPrintable(u'“' + name + u'”')) << name;
}

void RoomCommandsTest::refusesOtherNames()
{
    QFETCH(QString, name);
    RoomCommands commands;
    const auto refused = commands.add(name, {}, says({}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Malformed);
    QVERIFY(commands.all().empty());
}

void RoomCommandsTest::refusesASecond()
{
    RoomCommands commands;
    const auto first = commands.add(u"hello"_s, {u"Greets."_s, u"the plugin a"_s}, says(u"first"_s));
    const auto second = commands.add(u"hello"_s, {{}, u"the plugin b"_s}, says(u"second"_s));
    QVERIFY(!second);
    QCOMPARE(second.error().reason, Reason::InUse);
    QVERIFY2(second.error().text.contains(u"the plugin a already"), qPrintable(second.error().text));
    QCOMPARE(*commands.run({.name = u"hello"_s, .words = u"Ann"_s, .who = u"bea"_s}).take(),
        (QStringList{u"first"_s, u"Ann"_s, u"bea"_s}));
    QCOMPARE(commands.all().at(u"hello"_s).help, u"Greets."_s);
}

void RoomCommandsTest::goesWithItsHold()
{
    auto commands = std::make_unique<RoomCommands>();
    std::optional<Registration> kept;
    {
        const auto hold = commands->add(u"hello"_s, {}, says({}));
        QVERIFY(hold);
        kept = *hold;
    }
    QVERIFY(commands->read(u"!hello"_s, false));
    kept.reset();
    QVERIFY(!commands->read(u"!hello"_s, false));
    const auto gone = commands->run({.name = u"hello"_s}).take();
    QVERIFY(!gone);
    QCOMPARE(gone.error().reason, Reason::NotFound);
    const auto again = commands->add(u"hello"_s, {}, says({}));
    QVERIFY(again);
    commands.reset(); // the table may go first
}

void RoomCommandsTest::mayEndItself()
{
    RoomCommands commands;
    std::optional<Registration> hold;
    const auto kept = std::make_shared<QString>(u"still there"_s);
    auto added = commands.add(u"once"_s, {}, [&hold, kept](const RoomCommandCall&) {
        hold.reset();
        return RoomCommands::Lines(Result<QStringList>(QStringList{*kept}));
    });
    QVERIFY(added);
    hold = std::move(*added);
    added = Error::cancelled();
    QCOMPARE(*commands.run({.name = u"once"_s}).take(), QStringList{u"still there"_s});
    QVERIFY(commands.all().empty());
}

QTEST_GUILESS_MAIN(RoomCommandsTest)
#include "tst_roomcommands.moc"
