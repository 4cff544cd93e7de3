#include "app/backup/format/seal.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

class SealTest : public QObject {
    Q_OBJECT

    const Wiped<QByteArray> m_word{QByteArray("eleven grey geese")};

private Q_SLOTS:
    void theWordOpensIt()
    {
        const QByteArray content("sesame\0open", 11);
        const auto sealed = seal(content, m_word);
        QVERIFY(sealed.ok());
        QVERIFY(!sealed->contains("sesame"));
        QCOMPARE(**unseal(*sealed, m_word), content);
        QVERIFY(*seal(content, m_word) != *sealed); // neither salt nor nonce comes twice
    }

    void noOtherWordDoes()
    {
        const auto sealed = *seal("sesame", m_word);
        QCOMPARE(unseal(sealed, QByteArray("Eleven grey geese")).error().reason, Reason::NotAuthorised);
        QCOMPARE(unseal(sealed, QByteArray()).error().reason, Reason::NotAuthorised);
        QCOMPARE(seal("sesame", QByteArray()).error().reason, Reason::BadValue);
    }

    void whatWasChangedDoesNotOpen()
    {
        const auto sealed = *seal("sesame", m_word);
        for (const auto place : {qsizetype(20), sealed.size() - 20, sealed.size() - 1}) { // salt, content, tag
            auto changed = sealed;
            changed[place] = char(changed[place] ^ 1);
            QCOMPARE(unseal(changed, m_word).error().reason, Reason::NotAuthorised);
        }
        QVERIFY(!unseal(sealed.chopped(1), m_word).ok());
        QCOMPARE(unseal(sealed.first(40), m_word).error().reason, Reason::BadValue);
        QCOMPARE(unseal("everyport-sealed-2\n" + sealed.mid(19), m_word).error().reason, Reason::BadValue);
        QCOMPARE(unseal({}, m_word).error().reason, Reason::BadValue);
    }
};

QTEST_APPLESS_MAIN(SealTest)
#include "tst_seal.moc"
