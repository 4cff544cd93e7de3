// modern.ircdocs.horse, "RPL_ISUPPORT Parameters".
#include <QtTest>

#include "protocols/irc/isupport.h"
#include "tests/support/testclass.h"

using namespace everyport::irc;

class IrcIsupportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void assumesWhatTheFieldAssumes();
    void readsALiveServer();
    void takesBack();
    void undoesEscapes();
    void readsPrefixes_data();
    void readsPrefixes();
    void readsTargets();
    void isNotFooled();
};

void IrcIsupportTest::assumesWhatTheFieldAssumes()
{
    const Isupport isupport;
    QCOMPARE(isupport.caseMapping(), CaseMapping::Rfc1459);
    QVERIFY(isupport.isChannel("#a") && isupport.isChannel("&a") && !isupport.isChannel("a") && !isupport.isChannel("")
        && !isupport.isChannel("+a"));
    QCOMPARE(isupport.prefixModes(), "ov");
    QCOMPARE(isupport.symbolOf('o'), '@');
    QCOMPARE(isupport.symbolOf('h'), '\0');
    QCOMPARE(isupport.modeOf('+'), 'v');
    QCOMPARE(isupport.modesALine(), 3);
    QCOMPARE(isupport.nickLength(), 9);
    QCOMPARE(isupport.lineLength(), 512);
    QCOMPARE(isupport.monitorLimit(), -1);
    QCOMPARE(isupport.historyLimit(), -1);
    QCOMPARE(isupport.targetsOf("PRIVMSG"), 1);
    QCOMPARE(isupport.botMode(), '\0');
    QCOMPARE(isupport.kindOf('b'), Isupport::ModeKind::List);
    QCOMPARE(isupport.kindOf('k'), Isupport::ModeKind::Always);
    QCOMPARE(isupport.kindOf('l'), Isupport::ModeKind::WhenSet);
    QCOMPARE(isupport.kindOf('n'), Isupport::ModeKind::Never);
    QCOMPARE(isupport.kindOf('o'), Isupport::ModeKind::Prefix);
    QCOMPARE(isupport.kindOf('?'), Isupport::ModeKind::Never);
}

void IrcIsupportTest::readsALiveServer()
{
    Isupport isupport;
    isupport.apply({"ACCOUNTEXTBAN=R", "AWAYLEN=200", "BOT=B", "CASEMAPPING=ascii", "CHANMODES=Ibe,k,Hl,ACMORSTUimnst",
        "CHANNELLEN=64", "CHANTYPES=#", "CHATHISTORY=100", "ELIST=MNU", "MODES=20"});
    isupport.apply({"MONITOR=100", "NETWORK=Example", "NICKLEN=30", "PREFIX=(qaohv)~&@%+", "STATUSMSG=@+",
        "TOPICLEN=307", "UTF8ONLY", "WHOX", "LINELEN=2048"});
    QCOMPARE(isupport.network(), "Example");
    QCOMPARE(isupport.caseMapping(), CaseMapping::Ascii);
    QVERIFY(!isupport.isChannel("&a"));
    QCOMPARE(isupport.prefixSymbols(), "~&@%+");
    QCOMPARE(isupport.modeOf('%'), 'h');
    QCOMPARE(isupport.kindOf('q'), Isupport::ModeKind::Prefix);
    QCOMPARE(isupport.kindOf('e'), Isupport::ModeKind::List);
    QCOMPARE(isupport.kindOf('H'), Isupport::ModeKind::WhenSet);
    QCOMPARE(isupport.kindOf('U'), Isupport::ModeKind::Never);
    QCOMPARE(isupport.modesALine(), 20);
    QCOMPARE(isupport.awayLength(), 200);
    QCOMPARE(isupport.channelLength(), 64);
    QCOMPARE(isupport.topicLength(), 307);
    QCOMPARE(isupport.nickLength(), 30);
    QCOMPARE(isupport.lineLength(), 2048);
    QCOMPARE(isupport.monitorLimit(), 100);
    QCOMPARE(isupport.historyLimit(), 100);
    QCOMPARE(isupport.botMode(), 'B');
    QCOMPARE(isupport.statusMessage(), "@+");
    QVERIFY(isupport.hasWhox() && isupport.isUtf8Only());
}

void IrcIsupportTest::takesBack()
{
    Isupport isupport;
    isupport.apply({"PREFIX=(o)@", "CASEMAPPING=ascii", "CHANTYPES=!", "CHANMODES=z,,,", "WHOX", "MODES"});
    QCOMPARE(isupport.modesALine(), 0);
    isupport.apply({"-PREFIX", "-CASEMAPPING", "-CHANTYPES", "-CHANMODES", "-WHOX", "-MODES", "-NEVERTHERE"});
    QCOMPARE(isupport.prefixSymbols(), "@+");
    QCOMPARE(isupport.caseMapping(), CaseMapping::Rfc1459);
    QVERIFY(isupport.isChannel("#a"));
    QCOMPARE(isupport.kindOf('b'), Isupport::ModeKind::List);
    QVERIFY(!isupport.hasWhox());
    QCOMPARE(isupport.modesALine(), 3);
}

void IrcIsupportTest::undoesEscapes()
{
    Isupport isupport;
    isupport.apply({"NETWORK=Two\\x20Words\\x5Cx\\x3D", "A=\\x0a\\x00b\\xzz\\x4"});
    QCOMPARE(isupport.network(), "Two Words\\x=");
    QCOMPARE(isupport.value("A"), "b\\xzz\\x4");
}

void IrcIsupportTest::readsPrefixes_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("modes");
    QTest::addColumn<QByteArray>("symbols");
    QTest::newRow("none") << QByteArray("PREFIX=") << QByteArray() << QByteArray();
    QTest::newRow("no value") << QByteArray("PREFIX") << QByteArray() << QByteArray();
    QTest::newRow("too few symbols") << QByteArray("PREFIX=(ohv)@") << QByteArray("o") << QByteArray("@");
    QTest::newRow("nonsense") << QByteArray("PREFIX=@+") << QByteArray("ov") << QByteArray("@+");
    QTest::newRow("ours") << QByteArray("PREFIX=(Yqaohv)!~&@%+") << QByteArray("Yqaohv") << QByteArray("!~&@%+");
}

void IrcIsupportTest::readsPrefixes()
{
    QFETCH(QByteArray, token);
    Isupport isupport;
    isupport.apply({token});
    QTEST(isupport.prefixModes(), "modes");
    QTEST(isupport.prefixSymbols(), "symbols");
}

void IrcIsupportTest::readsTargets()
{
    Isupport isupport;
    isupport.apply({"MAXTARGETS=4"});
    QCOMPARE(isupport.targetsOf("PRIVMSG"), 4);
    isupport.apply({"TARGMAX=PRIVMSG:3,WHOIS:1,JOIN:,kick:x"});
    QCOMPARE(isupport.targetsOf("PRIVMSG"), 3);
    QCOMPARE(isupport.targetsOf("join"), 0);
    QCOMPARE(isupport.targetsOf("NOTICE"), 1);
}

void IrcIsupportTest::isNotFooled()
{
    Isupport isupport;
    QByteArrayList many;
    for (int i = 0; i < 5000; ++i)
        many.append("T" + QByteArray::number(i) + "=" + QByteArray(5000, 'x'));
    isupport.apply(many);
    QCOMPARE(isupport.value("T0").size(), 512);
    QVERIFY(isupport.has("T255") && !isupport.has("T256"));
    isupport.apply({"NICKLEN=-5", "LINELEN=99999999", "MODES=-1", "T1=yes", QByteArray(1000, 'Z')});
    QCOMPARE(isupport.nickLength(), 9);
    QCOMPARE(isupport.lineLength(), 512); // no room for another token; what is there may change
    QCOMPARE(isupport.value("T1"), "yes");
    Isupport other;
    other.apply({"LINELEN=99999999", "NICKLEN=2000000000", "MONITOR=-1", "CHATHISTORY=lots"});
    QCOMPARE(other.lineLength(), 16'384);
    QCOMPARE(other.nickLength(), 16'384);
    QCOMPARE(other.monitorLimit(), 0);
    QCOMPARE(other.historyLimit(), 0);
}

QTEST_GUILESS_MAIN(IrcIsupportTest)
#include "tst_isupport.moc"
