#include "netcore/base/sizewords.h"
#include "ui/backup/backupform.h"

#include <algorithm>

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include "app/backup/reading/backupreader.h"
#include "app/chat/model/chatmodel.h"
#include "app/polls/keptpictures.h"
#include "app/polls/pollregistry.h"
#include "app/station/process/controlwire.h"
#include "app/storage/database.h"
#include "app/storage/query.h"
#include "netcore/files/socketfilelock.h"
#include "tests/app/chat/fakenetwork.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/waiting.h"
#include "ui/backup/backupjobs.h"
#include "ui/backup/backuplabels.h"
#include "ui/backup/partlist.h"
#include "ui/backup/restoreform.h"
#include "ui/frame/feedback/windowlosses.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/preferences/preferencespage.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/controls/switch.h"
#include "ui/widgets/dialogs/secretfield.h"
#include "ui/widgets/display/texts.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class BackupFormsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    QString file() const { return m_bench->folder() + u"/hall.everyport"_s; }
    backup::Places here() const
    {
        const auto& settings = m_bench->station().settings();
        return {settings.configFolder, settings.dataFolder};
    }
    BackupJobs& jobs() { return BackupJobs::of(m_bench->window()); }
    template <typename Form>
    Form* form()
    {
        return m_bench->window().findChild<Form*>();
    }
    QString words()
    {
        QStringList all;
        for (const Text* text : m_bench->page(u"preferences"_s)->findChildren<Text*>()) {
            if (text->isVisible())
                all << text->text();
        }
        for (const StateText* text : m_bench->page(u"preferences"_s)->findChildren<StateText*>()) {
            if (text->isVisible())
                all << text->accessibleName();
        }
        return all.join(u'\n');
    }
    QCheckBox* part(const QString& id)
    {
        for (auto* box : form<BackupForm>()->findChildren<QCheckBox*>()) {
            if (box->text() == partLabel(id))
                return box;
        }
        return nullptr;
    }
    /// Answers the file dialog in front.
    void answer(const QString& path)
    {
        QFileDialog* ask = nullptr;
        QTRY_VERIFY((ask = m_bench->window().findChild<QFileDialog*>()));
        ask->findChild<QLineEdit*>()->setText(path);
        QTest::keyClick(ask->findChild<QLineEdit*>(), Qt::Key_Return);
    }
    void choose(const QString& button, const QString& path)
    {
        QVERIFY(m_bench->click(button));
        answer(path);
    }
    void makeOne()
    {
        choose(u"Make a backup…"_s, file());
        QTRY_VERIFY2(words().contains(u"was written"_s), qPrintable(words()));
    }
    void typePassword(const QString& password)
    {
        for (auto* field : form<BackupForm>()->findChildren<SecretField*>())
            field->setText(password);
    }
    void makeOneWithPasswords()
    {
        form<BackupForm>()->findChild<Switch*>()->click();
        const auto warns = [this] {
            const auto labels = form<BackupForm>()->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                [](const QLabel* label) { return label->text().contains(u"fewer than 8 characters"_s); });
        };
        form<BackupForm>()->findChild<SecretField*>()->setText(u"geese"_s);
        QVERIFY(warns());
        typePassword(u"eleven geese"_s);
        QVERIFY(!warns());
        makeOne();
    }

    /// Of a version that has a room of tables which is not here: such a backup needs what brings it up to date.
    void makeOneOfAnotherVersion()
    {
        const auto run = [this](const QString& sql) {
            return waitFor(m_bench->station().database().write(
                [sql](QSqlDatabase& connection) { return runStatement(connection, sql); }));
        };
        QVERIFY(run(u"INSERT INTO storage_rooms (room, steps) VALUES ('another', 1)"_s).ok());
        makeOne();
        QVERIFY(run(u"DELETE FROM storage_rooms WHERE room = 'another'"_s).ok());
    }
    /// In the place of the program that does so.
    void setMigration(const QByteArray& script)
    {
        QFile program(m_bench->folder() + u"/program"_s);
        QVERIFY(program.open(QFile::WriteOnly) && program.write("#!/bin/sh\n" + script) > 0);
        program.close();
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        jobs().setMigration({program.fileName()});
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{preferencesPage()});
        QVERIFY(m_bench->start());
        m_bench->window().windowActions().backup->trigger();
        QVERIFY(form<BackupForm>());
    }
    void cleanup() { m_bench.reset(); }

    /// What to do next is seen, also in a low window.
    void theButtonThatBringsBackComesIntoSight()
    {
        m_bench->window().resize(1024, 480);
        makeOne();
        choose(u"Choose a file…"_s, file());
        QTRY_VERIFY(m_bench->button(u"Bring back and restart"_s));
        const QWidget* bring = m_bench->button(u"Bring back and restart"_s);
        QTRY_COMPARE(bring->visibleRegion().boundingRect(), bring->rect());
    }

    /// They stand where a person keeps them, and the answers name them by their paths.
    void picturesOfAnswersComeAlong()
    {
        const QString there = m_bench->folder() + u"/tea.png"_s;
        const QString missing = m_bench->folder() + u"/coffee.png"_s;
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(there));
        polls::Poll poll;
        poll.id = u"drink"_s;
        poll.question = u"Drink?"_s;
        poll.answers = {{u"tea"_s, u"Tea"_s, there}, {u"coffee"_s, u"Coffee"_s, missing}};
        QVERIFY(waitFor(m_bench->station().polls().save(poll)).ok());
        makeOne();
        QVERIFY2(words().contains(missing) && !words().contains(there), qPrintable(words()));
        const backup::Places into{m_bench->folder() + u"/in/config"_s, m_bench->folder() + u"/in/data"_s};
        QVERIFY(backup::unpackBackup(file(), into, {}).ok());
        QCOMPARE(QImage(polls::keptPicture(into.data, there)).pixelColor(0, 0), QColor(Qt::red));
    }

    void makesOneAndBringsItBackAtTheNextStart()
    {
        makeOne();
        QCOMPARE(backup::readBackupHead(file())->secrets, 0);
        choose(u"Choose a file…"_s, file());
        QTRY_VERIFY2(words().contains(u"whole and unchanged"_s), qPrintable(words()));
        QVERIFY(!backup::isRestoreOrdered(here()));
        QSignalSpy restarts(&jobs(), &BackupJobs::restartWanted);
        QVERIFY(m_bench->click(u"Bring back and restart"_s));
        QVERIFY(backup::isRestoreOrdered(here()));
        QCOMPARE(restarts.count(), 1);
        QVERIFY(words().contains(u"starts next"_s));
        QVERIFY(m_bench->click(u"Restart now"_s)); // whoever would lose something was asked, and said no
        QCOMPARE(restarts.count(), 2);
    }

    /// What stands in the form as it opens will do: nothing else is asked for but the file.
    void eachTakesTwoClicksBesideTheFileDialog()
    {
        struct Clicks final : QObject {
            int count = 0;
            bool eventFilter(QObject* on, QEvent* event) override
            {
                count += event->type() == QEvent::MouseButtonPress && qobject_cast<QAbstractButton*>(on);
                return false;
            }
        } clicks;
        qApp->installEventFilter(&clicks);
        makeOne();
        QCOMPARE(clicks.count, 1); // and the entry of the menu, before the form
        QVERIFY(!m_bench->dialog());
        choose(u"Choose a file…"_s, file());
        QTRY_VERIFY2(words().contains(u"whole and unchanged"_s), qPrintable(words()));
        QVERIFY(m_bench->click(u"Bring back and restart"_s));
        QVERIFY(backup::isRestoreOrdered(here()));
        QVERIFY(!m_bench->dialog());
        QCOMPARE(clicks.count, 1 + 2);
    }

    /// With large text the list is narrower than its names: nobody has to scroll sideways for them.
    void namesOfPartsGiveWay()
    {
        PartList list;
        list.resize(Metrics::px(200), 300);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QVERIFY(list.minimumSizeHint().width() <= Metrics::px(200));
        QCOMPARE(list.width(), Metrics::px(200));
        auto* box = list.findChild<QCheckBox*>();
        QTRY_VERIFY(box->width() < box->sizeHint().width());
        QVERIFY(list.rect().contains(box->geometry()));
        for (auto* each : list.findChildren<QCheckBox*>())
            each->setText(u"Everything that stands in a long name and has no room here"_s);
        QTRY_COMPARE(box->toolTip(), box->text());
        list.resize(Metrics::px(700), 300);
        QTRY_VERIFY(box->width() >= box->sizeHint().width());
    }

    void eachPartHasItsSize()
    {
        QTRY_VERIFY(words().contains(u"about"_s));
        for (const backup::BackupPart& each : backup::backupParts()) {
            QVERIFY2(part(each.id) && partLabel(each.id) != each.id, qPrintable(each.id));
            QVERIFY2(!part(each.id)->accessibleDescription().isEmpty(), qPrintable(each.id));
        }
    }

    void sizesAreMeasuredForWhoeverSeesThem()
    {
        QTRY_VERIFY(jobs().sizes());
        delete &jobs();
        BackupForm another(m_bench->window(), nullptr);
        jobs().make(file(), {}, {});
        QTRY_VERIFY(jobs().made()); // which measures as well, and takes longer
        QVERIFY(!jobs().sizes());
        another.show();
        QTRY_VERIFY(jobs().sizes());
    }

    void whatIsLeftOutMakesItSmallerAndStaysHere()
    {
        QFile big(here().data + u"/uploads/big"_s);
        QVERIFY(QDir().mkpath(here().data + u"/uploads"_s) && big.open(QFile::WriteOnly));
        QCOMPARE(big.write(QByteArray(3'000'000, 'x')), 3'000'000);
        big.close();
        jobs().measure();
        QTRY_VERIFY2(words().contains(u"about 3.4 MB"_s), qPrintable(words()));
        // What stands beside the parts, and what is said to be besides, is the whole.
        qint64 sum = 0;
        const auto& sizes = *jobs().sizes();
        for (const auto size : sizes.parts)
            sum += size;
        const qint64 total = sizes.total(backup::PartChoice::without({}));
        QVERIFY2(words().contains(
                     u"about %1, with %2 that every backup has"_s.arg(sizeWords(total), sizeWords(total - sum))),
            qPrintable(words()));
        part(u"files"_s)->click();
        QVERIFY2(words().contains(u" kB"_s) && !words().contains(u"about 3.4 MB"_s), qPrintable(words()));
        part(u"polls"_s)->click();
        makeOne();
        QVERIFY(QFileInfo(file()).size() < 1'000'000);
        choose(u"Choose a file…"_s, file());
        QTRY_VERIFY2(words().contains(u"left as it is here: Polls and their votes, Files"_s), qPrintable(words()));
    }

    void whatNeedsAnotherPartGoesWithIt()
    {
        part(u"accounts"_s)->click();
        QVERIFY(!part(u"history"_s)->isEnabled());
        makeOne();
        QVERIFY(!backup::readBackupHead(file())->parts.has(u"history"_s));
        part(u"accounts"_s)->click();
        QVERIFY(part(u"history"_s)->isEnabled());
    }

    void secretsNeedAPassword()
    {
        form<BackupForm>()->findChild<Switch*>()->click();
        QVERIFY(m_bench->click(u"Make a backup…"_s));
        QVERIFY(words().contains(u"Type the password"_s));
        const auto fields = form<BackupForm>()->findChildren<SecretField*>();
        QCOMPARE(fields.size(), 2);
        fields.first()->setText(u"eleven geese"_s);
        QTest::keyClick(fields.first(), Qt::Key_Return);
        QVERIFY2(words().contains(u"once more"_s), qPrintable(words()));
        QVERIFY(fields.last()->hasFocus());
        fields.last()->setText(u"eleven gesse"_s);
        QTest::keyClick(fields.last(), Qt::Key_Return);
        QVERIFY2(words().contains(u"not the same"_s), qPrintable(words()));
        QVERIFY(!QFile::exists(file()));
        fields.last()->setText(u"eleven geese"_s);
        QVERIFY(!words().contains(u"not the same"_s));
        QTest::keyClick(fields.last(), Qt::Key_Return);
        answer(file());
        QTRY_VERIFY2(words().contains(u"was written"_s), qPrintable(words()));
        QCOMPARE(backup::readBackupHead(file())->secrets, 1);
    }

    /// They lie in the desktop's keyring, or in memory, and in no file.
    void passwordsOfChatAccountsAreSaidToBeMissing()
    {
        m_bench.reset();
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{preferencesPage()});
        chat::ChatParts parts;
        parts.types.push_back(std::make_unique<chat::FakeNetwork>());
        m_bench->station().setChatParts(std::move(parts));
        QVERIFY(m_bench->start());
        m_bench->window().windowActions().backup->trigger();
        auto& chat = m_bench->station().chat();
        const auto server = std::pair(u"server"_s, QVariant(u"irc.example"_s));
        QVERIFY(waitFor(chat.addAccount(u"fake"_s, u"One"_s, {server}, false)).ok());
        makeOne();
        QVERIFY2(!words().contains(u"chat accounts"_s), qPrintable(words()));
        QVERIFY(waitFor(chat.addAccount(u"fake"_s, u"Two"_s, {server, {u"password"_s, u"geese"_s}}, false)).ok());
        QVERIFY(QFile::remove(file()));
        form<BackupForm>()->findChild<Switch*>()->click();
        QVERIFY2(words().contains(u"chat accounts are never in it: they"_s), qPrintable(words()));
        form<BackupForm>()->findChild<Switch*>()->click();
        choose(u"Make a backup…"_s, file());
        QTRY_VERIFY2(words().contains(u"typed again"_s), qPrintable(words()));
        QCOMPARE(jobs().accountsToAsk(), 1);
        part(u"accounts"_s)->click();
        QVERIFY(QFile::remove(file()));
        choose(u"Make a backup…"_s, file());
        QTRY_VERIFY2(words().contains(u"was written"_s) && !words().contains(u"typed again"_s), qPrintable(words()));
    }

    /// It was where the backup was asked for, and Stop has it meanwhile.
    void theKeyboardComesBackAfterABackup()
    {
        QAbstractButton* make = m_bench->button(u"Make a backup…"_s);
        make->setFocus();
        jobs().make(file(), {}, {});
        QCOMPARE(m_bench->window().focusWidget(), m_bench->button(u"Stop"_s));
        QCOMPARE(WindowLosses::of(m_bench->window()).all().size(), 1); // another language would stop it
        QTRY_VERIFY(!jobs().making());
        QVERIFY(WindowLosses::of(m_bench->window()).all().isEmpty());
        QCOMPARE(m_bench->window().focusWidget(), make);
        QAbstractButton* choose = m_bench->button(u"Choose a file…"_s);
        choose->setFocus();
        jobs().look(file(), {});
        QCOMPARE(m_bench->window().focusWidget(), m_bench->button(u"Stop"_s));
        QTRY_VERIFY(!jobs().looking());
        QCOMPARE(m_bench->window().focusWidget(), choose);
    }

    /// By more than their colour.
    void aFaultHasItsMark()
    {
        form<BackupForm>()->findChild<Switch*>()->click();
        QVERIFY(m_bench->click(u"Make a backup…"_s));
        const auto* fault = form<BackupForm>()->findChild<StateText*>();
        QVERIFY(fault && fault->isVisible() && fault->accessibleName().contains(u"Type the password"_s));
        form<BackupForm>()->findChild<SecretField*>()->setText(u"eleven geese"_s);
        QVERIFY(!fault->isVisible());
        QFile bad(file());
        QVERIFY(bad.open(QFile::WriteOnly) && bad.write(QByteArray(2048, 'x')) == 2048);
        bad.close();
        choose(u"Choose a file…"_s, file());
        fault = form<RestoreForm>()->findChild<StateText*>();
        QTRY_VERIFY(fault->isVisible() && fault->accessibleName().contains(u"This is no backup"_s));
    }

    /// And the right one can be typed after it: the file need not be chosen again.
    void aWrongPasswordIsSaidAtItsField()
    {
        makeOneWithPasswords();
        choose(u"Choose a file…"_s, file());
        QTRY_VERIFY2(words().contains(u"they stay out"_s), qPrintable(words()));
        auto* field = form<RestoreForm>()->findChild<SecretField*>();
        QVERIFY(field->isVisible());
        field->setText(u"twelve geese"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY2(words().contains(u"That is not the password"_s), qPrintable(words()));
        QVERIFY(!m_bench->button(u"Bring back and restart"_s));
        QVERIFY(field->isVisible());
        QVERIFY2(words().contains(u"whole and unchanged"_s), qPrintable(words())); // what is known of it stays
        QVERIFY(m_bench->click(u"Try this password"_s));                           // it is known to be wrong
        QVERIFY(!jobs().looking());
        QCOMPARE(m_bench->window().focusWidget(), field);
        QCOMPARE(field->selectedText(), u"twelve geese"_s);
        field->setText(u"eleven geese"_s);
        QVERIFY(m_bench->click(u"Try this password"_s));
        QTRY_VERIFY(m_bench->button(u"Bring back and restart"_s));
        QVERIFY2(!words().contains(u"That is not the password"_s) && !words().contains(u"they stay out"_s),
            qPrintable(words()));
    }

    /// What still stands in the field from the file before is not what another one was opened with.
    void aFileThatIsChosenAgainIsNotOpenedUnasked()
    {
        makeOneWithPasswords();
        choose(u"Choose a file…"_s, file());
        QTRY_VERIFY2(words().contains(u"they stay out"_s), qPrintable(words()));
        auto* field = form<RestoreForm>()->findChild<SecretField*>();
        for (int i = 0; i < 2; ++i) {
            field->setText(u"eleven geese"_s);
            QTest::keyClick(field, Qt::Key_Return);
            QTRY_VERIFY2(!words().contains(u"they stay out"_s) && words().contains(u"whole and unchanged"_s),
                qPrintable(words()));
            choose(u"Choose a file…"_s, file());
            QTRY_VERIFY2(words().contains(u"they stay out"_s), qPrintable(words()));
        }
    }

    void whatIsNoBackupIsSaidAndCannotBeBroughtBack()
    {
        QFile bad(file());
        QVERIFY(bad.open(QFile::WriteOnly) && bad.write(QByteArray(2048, 'x')) == 2048);
        bad.close();
        choose(u"Choose a file…"_s, file());
        QTRY_VERIFY2(words().contains(u"This is no backup"_s), qPrintable(words()));
        QVERIFY(!m_bench->button(u"Bring back and restart"_s));
        QVERIFY(!QFile::exists(here().data + u"/restore/data"_s));
    }

    void aNewerVersionsIsSaid()
    {
        makeOne();
        QFile made(file());
        QVERIFY(made.open(QFile::ReadOnly));
        const QByteArray newer = made.readAll().replace("\"format\":1", "\"format\":2");
        made.close();
        QVERIFY(made.open(QFile::WriteOnly) && made.write(newer) == newer.size());
        made.close();
        choose(u"Choose a file…"_s, file());
        QTRY_VERIFY2(words().contains(u"A newer version of this program made this backup"_s), qPrintable(words()));
    }

    void anotherVersionsIsBroughtUpToDateBeforeItIsCompared()
    {
        makeOneOfAnotherVersion();
        const QString seen = m_bench->folder() + u"/seen"_s;
        // What it is given is staged by then, and nobody else may unpack there.
        setMigration("ls \"$3/restore/data/everyport.sqlite\" > '" + QFile::encodeName(seen) + "'\n");
        choose(u"Choose a file…"_s, file());
        QTRY_VERIFY2(words().contains(u"whole and unchanged"_s), qPrintable(words()));
        QFile noted(seen);
        QVERIFY(noted.open(QFile::ReadOnly) && noted.readAll().contains("everyport.sqlite"));
    }

    void whereThatFailsItIsSaidAndNothingIsOffered()
    {
        makeOneOfAnotherVersion();
        const QJsonDocument said(errorToJson(Error::unsupported(Reason::BadValue, u"Its tables are odd."_s)));
        setMigration("printf '%s' '" + said.toJson(QJsonDocument::Compact) + "'\nexit 65\n");
        choose(u"Choose a file…"_s, file());
        QTRY_VERIFY2(words().contains(u"Its tables are odd."_s), qPrintable(words()));
        QVERIFY(!m_bench->button(u"Bring back and restart"_s));
        QVERIFY(!QFile::exists(here().data + u"/restore/data"_s));
    }

    void thatEndsWithThePreview()
    {
        makeOneOfAnotherVersion();
        setMigration("exec sleep 600\n");
        jobs().look(file(), {});
        QTRY_VERIFY(QFile::exists(here().data + u"/restore/data/everyport.sqlite"_s));
        QVERIFY(m_bench->click(u"Stop"_s));
        QTRY_VERIFY(!jobs().looking());
        QVERIFY(jobs().looked() && !*jobs().looked() && jobs().looked()->error().isCancelled());
        QVERIFY(!QFile::exists(here().data + u"/restore/data"_s));
    }

    void whatWasOnlyLookedAtGoes()
    {
        makeOne();
        choose(u"Choose a file…"_s, file());
        QTRY_VERIFY2(words().contains(u"whole and unchanged"_s), qPrintable(words()));
        const QString aside = here().data + u"/restore"_s;
        QVERIFY(QFile::exists(aside));
        delete &jobs();
        QVERIFY(!QFile::exists(aside));
        // And with all of the window, which has no more to say by then.
        jobs().look(file(), {});
        QTRY_VERIFY(jobs().looked() && jobs().looked()->ok());
        m_bench.reset();
    }

    /// A window that is made anew begins to look while the thread of the one before is still at it.
    void whatLooksWhileAnotherEndsFindsAllOfIt()
    {
        makeOne();
        for (int i = 0; i < 10; ++i) {
            jobs().look(file(), {});
            delete &jobs();
            jobs().look(file(), {});
            QTRY_VERIFY(jobs().looked());
            QVERIFY2(
                jobs().looked()->ok(), qPrintable(jobs().looked()->ok() ? QString() : jobs().looked()->error().text));
            QVERIFY(QFile::exists(backup::stagedPlaces(here()).data + u"/everyport.sqlite"_s));
        }
    }

    /// Both would unpack to the same place.
    void nothingElseIsChosenWhileOneIsLookedAt()
    {
        QVERIFY(QDir().mkpath(here().data + u"/backups/before-20200101-000000/config"_s));
        makeOne();
        jobs().look(file(), {});
        QTRY_VERIFY(jobs().looked());
        QAbstractButton* before = m_bench->button(u"What was here before…"_s);
        QVERIFY(before && before->isEnabled() && before->toolTip().isEmpty());
        before->click();
        auto* menu = form<RestoreForm>()->findChild<QMenu*>();
        QVERIFY(menu);
        jobs().look(file(), {});
        QVERIFY(!before->isEnabled());
        QVERIFY2(before->toolTip().contains(u"is being looked at"_s), qPrintable(before->toolTip()));
        QCOMPARE(before->accessibleDescription(), before->toolTip());
        menu->actions().constFirst()->trigger(); // of a menu that was open already
        QCOMPARE(form<RestoreForm>()->findChild<Segments*>()->chosen(), int(backup::RestoreMode::Add));
        menu->close();
        QTRY_VERIFY(jobs().looked());
        QVERIFY(before->isEnabled() && before->toolTip().isEmpty());
    }

    /// A command in a terminal would unpack over what is looked at here.
    void whereAnotherProgramLooksThisOneSaysSo()
    {
        makeOne();
        {
            const auto another = SocketFileLock::take(here().data + u"/restore"_s);
            QVERIFY(another.ok());
            choose(u"Choose a file…"_s, file());
            QTRY_VERIFY2(words().contains(u"another command looks at a backup"_s), qPrintable(words()));
        }
        choose(u"Choose a file…"_s, file());
        QTRY_VERIFY2(words().contains(u"whole and unchanged"_s), qPrintable(words()));
        QVERIFY(!SocketFileLock::take(here().data + u"/restore"_s)); // held while it stands there
    }

    void oneThatIsStoppedLeavesNothing()
    {
        jobs().make(file(), {}, {});
        QVERIFY(m_bench->button(u"Stop"_s));
        QVERIFY(m_bench->click(u"Stop"_s));
        QTRY_VERIFY(!jobs().making());
        QVERIFY(jobs().made() && jobs().made()->error().isCancelled());
        QVERIFY(!QFile::exists(file()));
        QVERIFY(!m_bench->button(u"Stop"_s));
    }
};

QTEST_MAIN(BackupFormsTest)
#include "tst_backupforms.moc"
