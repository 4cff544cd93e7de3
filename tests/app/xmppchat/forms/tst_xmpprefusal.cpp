#include "app/xmppchat/forms/xmpprefusal.h"

#include <QTest>

#include "protocols/xmpp/stanza/stanzaerror.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmppchat;
using namespace Qt::StringLiterals;
using xmpp::Condition;

/// What others refuse, in a sentence.
class XmppRefusalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyConditionHasWords_data()
    {
        QTest::addColumn<QString>("condition");
        for (int i = 0; i <= int(Condition::UnexpectedRequest); ++i) {
            const auto name = xmpp::conditionName(Condition(i));
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void everyConditionHasWords()
    {
        QFETCH(QString, condition);
        const auto refused = inWords(Error::refused(Reason::None, condition, condition));
        QCOMPARE(refused.code, condition);
        for (const auto& words : {refused.text, whyNotTaken(condition, {}), whyNotTaken(condition, condition)})
            QVERIFY2(words.endsWith(u'.') && words.contains(u' ') && !words.contains(condition), qPrintable(words));
    }

    void whatTheySayThemselvesIsShown()
    {
        QCOMPARE(
            inWords(Error::refused(Reason::None, u"Not on Sundays."_s, u"forbidden"_s)).text, u"Not on Sundays."_s);
        QCOMPARE(whyNotTaken(u"forbidden"_s, u"Not on Sundays."_s), u"It was not taken: Not on Sundays."_s);
    }

    void anAddressThatIsNotThereIsLookedAt()
    {
        QVERIFY(whyNotTaken(u"service-unavailable"_s, {}).contains(u"at this address"_s));
    }
};

QTEST_GUILESS_MAIN(XmppRefusalTest)
#include "tst_xmpprefusal.moc"
