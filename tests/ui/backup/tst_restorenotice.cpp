#include "ui/backup/restorenotice.h"

#include <QDir>
#include <QTest>

#include "app/backup/restoring/restore.h"
#include "app/station/running/station.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/preferences/preferencespage.h"
#include "ui/style/words/timeformat.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class RestoreNoticeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;
    std::optional<Error> m_trouble;
    const QDateTime m_made{QDate(2026, 11, 24), QTime(14, 3), Qt::UTC};

    backup::Places here() const
    {
        const auto& settings = m_bench->station().settings();
        return {settings.configFolder, settings.dataFolder};
    }
    void show() { showRestoreNotice(m_bench->window(), m_bench->window().strips(), m_trouble); }
    QString strips() const { return m_bench->trouble().join(u'\n'); }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{preferencesPage()});
        QVERIFY(m_bench->start());
        QVERIFY(QDir().mkpath(here().data + u"/backups/before-20261124-150000"_s));
    }
    void cleanup()
    {
        m_bench.reset();
        m_trouble.reset();
    }

    void itIsSaidOnceWithWhatWasLeftOut()
    {
        const auto parts = backup::PartChoice::without({u"polls"_s});
        backup::writeRestoreNote(here(), {.made = m_made, .parts = parts, .isWithoutSecrets = true});
        m_bench->window().hide(); // as in the tray
        show();
        QCoreApplication::processEvents();
        QVERIFY(backup::findRestoreNote(here())); // nobody has seen it
        m_bench->window().show();
        QTRY_VERIFY(strips().contains(u"Restored: the backup of %1."_s.arg(dayAndTime(m_made))));
        QVERIFY(strips().contains(u"/backups/before-20261124-150000."_s));
        QVERIFY2(strips().contains(u"Polls and their votes"_s), qPrintable(strips()));
        QVERIFY(strips().contains(u"Its passwords stayed out."_s));
        QTRY_VERIFY(!backup::findRestoreNote(here()));
    }

    void whatWasWholeSaysNothingOfParts()
    {
        backup::writeRestoreNote(here(), {.made = m_made});
        show();
        QTRY_VERIFY(strips().contains(u"Restored"_s));
        QVERIFY(!strips().contains(u"Not in it"_s) && !strips().contains(u"passwords"_s));
    }

    void withoutARestoreThereIsNoWord()
    {
        show();
        QVERIFY(m_bench->trouble().isEmpty());
    }

    /// Another language makes another window, which begins as the first one did.
    void whatWentWrongIsSaidOnceInAllWindows()
    {
        m_trouble = Error::local(Reason::NoSpace, u"The disk is full. Nothing was changed."_s);
        m_bench->window().hide();
        show();
        QCoreApplication::processEvents();
        QVERIFY(m_trouble); // nobody has seen it
        m_bench->window().show();
        QTRY_COMPARE(strips(), u"The backup was not brought back: The disk is full. Nothing was changed."_s);
        QTRY_VERIFY(!m_trouble);
        QVERIFY(!m_bench->trouble().isEmpty()); // it stays until it is closed
        m_bench->window().strips().close(u"restored"_s);
        show();
        QVERIFY(m_bench->trouble().isEmpty());
    }
};

QTEST_MAIN(RestoreNoticeTest)
#include "tst_restorenotice.moc"
