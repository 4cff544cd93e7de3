#include <algorithm>

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "tests/support/testclass.h"
#include "ui/polls/models/followdialog.h"
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
    /// Who follows one more is told, and nothing else comes to the front.
    void oneMoreThanCanBeFollowedIsRefusedWithASentence()
    {
        QSettings memory(m_folder.filePath(u"many.ini"_s), QSettings::IniFormat);
        FollowedPolls polls(m_reactor, memory);
        const auto address = [](int number) { return u"http://127.0.0.1:9/r/%1"_s.arg(number); };
        for (int number = 0; number < FollowedPolls::mostFollowed; ++number)
            polls.follow(QUrl(address(number)));
        QVERIFY(polls.isFull());
        const QPointer<FollowDialog> dialog = new FollowDialog(polls, nullptr);
        QSignalSpy given(dialog.data(), &FollowDialog::addressGiven);
        dialog->open();
        auto* field = dialog->findChild<QLineEdit*>();
        QVERIFY(field);
        field->setText(address(FollowedPolls::mostFollowed));
        dialog->verb()->click();
        QCOMPARE(given.count(), 0);
        QVERIFY(dialog->isVisible());
        const auto labels = dialog->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [](const QLabel* one) { return one->text().contains(u"No more than 20 polls"_s); }));
        field->setText(address(3)); // is followed, and comes to the front
        dialog->verb()->click();
        QCOMPARE(given.count(), 1);
    }
};

QTEST_MAIN(FollowedPollsTest)
#include "tst_followedpolls.moc"
