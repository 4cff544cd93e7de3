#include <QtTest>

#include "protocols/xmpp/server/sessions/serverextension.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class ServerExtensionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hooksAreCalledInOrder();
    void stopsAtTheFirstError();
    void findsByType();
};

namespace {

/// Notes what it hears.
class Noting : public ServerExtension {
public:
    Noting(QString name, QStringList& heard, bool fails = false)
        : m_name(std::move(name)), m_heard(heard), m_fails(fails)
    {
    }
    Task<Result<Done>> accountLeaves(QString account) override
    {
        m_heard.append(m_name + u' ' + account);
        if (m_fails)
            return Task<Result<Done>>(Result<Done>(Error{Error::Kind::Local, Reason::NoSpace, {}, {}, 0}));
        return ServerExtension::accountLeaves(std::move(account));
    }

private:
    QString m_name;
    QStringList& m_heard;
    bool m_fails;
};

class Other final : public ServerExtension {};

} // namespace

void ServerExtensionTest::hooksAreCalledInOrder()
{
    QStringList heard;
    ServerExtensions all;
    all.add(std::make_unique<Noting>(u"first"_s, heard));
    all.add(std::make_unique<Noting>(u"second"_s, heard));
    auto leaving = all.accountLeaves(u"ann"_s);
    QVERIFY(leaving.isReady() && leaving.take());
    QCOMPARE(heard, (QStringList{u"first ann"_s, u"second ann"_s}));
}

void ServerExtensionTest::stopsAtTheFirstError()
{
    QStringList heard;
    ServerExtensions all;
    all.add(std::make_unique<Noting>(u"first"_s, heard, true));
    all.add(std::make_unique<Noting>(u"second"_s, heard));
    auto leaving = all.accountLeaves(u"ann"_s);
    QVERIFY(leaving.isReady());
    const auto left = leaving.take();
    QVERIFY(!left);
    QCOMPARE(heard, QStringList(u"first ann"_s));
}

void ServerExtensionTest::findsByType()
{
    QStringList heard;
    ServerExtensions all;
    auto& added = all.add(std::make_unique<Noting>(u"first"_s, heard));
    QCOMPARE(all.find<Noting>(), &added);
    QVERIFY(!all.find<Other>());
}

QTEST_APPLESS_MAIN(ServerExtensionTest)
#include "tst_serverextension.moc"
