#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "tests/support/testclass.h"
#include "ui/polls/models/followedpolls.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class FollowedPollsTest : public QObject {
    Q_OBJECT

    EpollReactor m_reactor;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void followedAddressesComeBack()
    {
        QSettings memory(m_folder.filePath(u"f.ini"_s), QSettings::IniFormat);
        {
            FollowedPolls polls(m_reactor, memory);
            polls.follow(QUrl(u"http://127.0.0.1:9/r/a"_s));
            polls.follow(QUrl(u"http://127.0.0.1:9/r/a"_s));
            QCOMPARE(polls.addresses().size(), 1);
        }
        FollowedPolls again(m_reactor, memory);
        QCOMPARE(again.addresses(), QStringList{u"http://127.0.0.1:9/r/a"_s});
        QVERIFY(again.poll(u"http://127.0.0.1:9/r/a"_s));
        again.follow(QUrl(u"http://127.0.0.1:9/r/b"_s));
        const auto at = again.leave(u"http://127.0.0.1:9/r/a"_s);
        again.follow(QUrl(u"http://127.0.0.1:9/r/a"_s), at); // taken back: where it was
        QCOMPARE(FollowedPolls(m_reactor, memory).addresses(),
            QStringList({u"http://127.0.0.1:9/r/a"_s, u"http://127.0.0.1:9/r/b"_s}));
        again.leave(u"http://127.0.0.1:9/r/b"_s);
        again.leave(u"http://127.0.0.1:9/r/a"_s);
        QVERIFY(FollowedPolls(m_reactor, memory).addresses().isEmpty());
    }
};

QTEST_MAIN(FollowedPollsTest)
#include "tst_followedpolls.moc"
