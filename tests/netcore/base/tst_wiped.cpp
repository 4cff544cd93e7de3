#include "netcore/base/wiped.h"

#include <array>
#include <memory>
#include <optional>

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// As QByteArray shares its bytes, but with the memory where a test can look at it afterwards.
class Seen {
public:
    Seen() = default;
    explicit Seen(std::array<char, 6>& memory) : m_memory(&memory), m_holders(std::make_shared<int>()) {}
    bool isDetached() const { return m_holders.use_count() == 1; }
    char* data() { return m_memory->data(); }
    const char* constData() const { return m_memory->data(); }
    qsizetype size() const { return qsizetype(m_memory->size()); }
    void swap(Seen& other)
    {
        std::swap(m_memory, other.m_memory);
        std::swap(m_holders, other.m_holders);
    }

private:
    std::array<char, 6>* m_memory = nullptr;
    std::shared_ptr<int> m_holders;
};

constexpr std::array<char, 6> secret{'s', 'e', 's', 'a', 'm', 'e'};
constexpr std::array<char, 6> nothing{};

} // namespace

class WipedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastCopyOverwritesIt()
    {
        auto memory = secret;
        auto first = std::make_optional<Wiped<Seen>>(Seen(memory));
        auto second = first;
        auto third = std::make_optional<Wiped<Seen>>(std::move(*second));
        second.reset(); // it was moved from
        first.reset();
        QCOMPARE(memory, secret);
        third.reset();
        QCOMPARE(memory, nothing);
    }

    void whatIsReplacedIsOverwritten()
    {
        auto before = secret;
        auto after = secret;
        Wiped<Seen> held{Seen(before)};
        held = Wiped<Seen>(Seen(after));
        QCOMPARE(before, nothing);
        QCOMPARE(after, secret);
    }

    /// While somebody else shares the text it stays as it is: it may be a form's.
    void whatOthersHoldStays()
    {
        const QString theirs = QString(u"wonder land"_s).append(u'!');
        {
            const Wiped<QString> held = theirs;
            QCOMPARE(*held, theirs);
            QCOMPARE(held->size(), 12);
        }
        QCOMPARE(theirs, u"wonder land!"_s);
        const Wiped<QString> none;
        const Wiped<QByteArray> literal(QByteArrayLiteral("in the program's own text"));
        QVERIFY(none->isEmpty() && !literal->isEmpty());
    }
};

QTEST_APPLESS_MAIN(WipedTest)
#include "tst_wiped.moc"
