#include "ui/languages/languages.h"

#include <limits>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcess>
#include <QResource>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

QString said(const char* words, int count = -1)
{
    return QCoreApplication::translate("everyport::ui::Menus", words, nullptr, count);
}

} // namespace

/// Catalogues made here by Qt's own tool, because those of the program grow.
class LanguagesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void release(const QString& code, const QByteArray& messages)
    {
        const QString name = u"everyport_"_s + code;
        write(name + u".ts"_s,
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" language=\"" + code.toUtf8()
                + "\" sourcelanguage=\"en\">\n<context>\n<name>everyport::ui::Menus</name>\n" + messages
                + "</context>\n</TS>\n");
        QProcess tool;
        tool.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lrelease"_s,
            {u"-silent"_s, m_folder.filePath(name + u".ts"_s), u"-qm"_s, m_folder.filePath(name + u".qm"_s)});
        QVERIFY2(tool.waitForFinished(), qPrintable(tool.errorString()));
        QCOMPARE(tool.exitCode(), 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        write(u"finished"_s, "# Of this test.\nnl Nederlands\nde Deutsch\n");
        QByteArray
            messages = "<message><source>Open voting</source><translation>Abstimmung öffnen</translation></message>\n"
                       "<message numerus=\"yes\"><source>%n votes</source><translation>"
                       "<numerusform>eine Stimme</numerusform><numerusform>%n Stimmen</numerusform>"
                       "</translation></message>\n"
                       "<message><source>Half</source><translation type=\"unfinished\"></translation></message>\n";
        for (int i = 0; i < 3000; ++i) {
            const QByteArray words = "Sentence number " + QByteArray::number(i)
                + ", as long as one of the window's own";
            messages += "<message><source>" + words + "</source><translation>De: " + words
                + "</translation></message>\n";
        }
        release(u"de"_s, messages);
        release(u"fr"_s, "<message><source>Open voting</source><translation>Ouvrir le vote</translation></message>\n");
    }

    void wordsAndNumbersFollowTheChoice()
    {
        Languages languages(u"en"_s, m_folder.path());
        QCOMPARE(said("Open voting"), u"Open voting"_s);
        QSignalSpy changed(&languages, &Languages::changed);
        languages.setChoice(u"de"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(languages.spoken(), u"de"_s);
        QCOMPARE(Languages::current(), u"de"_s);
        QCOMPARE(said("Open voting"), u"Abstimmung öffnen"_s);
        QCOMPARE(said("%n votes", 1), u"eine Stimme"_s);
        QCOMPARE(said("%n votes", 3), u"3 Stimmen"_s);
        QCOMPARE(said("Half"), u"Half"_s);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
        QCOMPARE(QLocale().toString(QDate(2026, 5, 3), u"d. MMMM"_s), u"3. Mai"_s);
        languages.setChoice(u"de"_s);
        QCOMPARE(changed.count(), 1);
        languages.setChoice(u"en"_s);
        QCOMPARE(said("Open voting"), u"Open voting"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void anUnfinishedOneCanBeTriedAndIsNotOffered()
    {
        Languages languages(u"fr"_s, m_folder.path());
        QCOMPARE(said("Open voting"), u"Ouvrir le vote"_s);
        QStringList names;
        for (const Languages::Language& language : languages.offered())
            names.append(language.code + u' ' + language.name);
        QCOMPARE(names, QStringList({u"de Deutsch"_s, u"en English"_s, u"nl Nederlands"_s}));
    }

    void theyStandInOneOrderWhateverIsChosen()
    {
        QTemporaryDir folder;
        QFile finished(folder.filePath(u"finished"_s));
        QVERIFY(finished.open(QFile::WriteOnly));
        QVERIFY(finished.write("nl Nederlands\nfr français\nes español\nde Deutsch\n") > 0);
        finished.close();
        const QStringList codes{u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"nl"_s};
        for (const QString& choice : codes) {
            const Languages languages(choice, folder.path());
            QStringList offered;
            for (const Languages::Language& language : languages.offered())
                offered.append(language.code);
            QCOMPARE(offered, codes);
        }
    }

    /// With Arabic dates around English words it would be neither; what is shown as chosen is what is on.
    void oneThatIsNotThereIsTheDesktops()
    {
        const Languages desktops({}, m_folder.path());
        const QString words = said("Open voting");
        for (const QString& choice : {u"ar"_s, u"xx"_s, u"nl"_s, u"../everyport_de"_s}) { // nl is offered alone
            const Languages languages(choice, m_folder.path());
            QCOMPARE(languages.choice(), QString());
            QCOMPARE(languages.spoken(), desktops.spoken());
            QCOMPARE(Languages::current(), desktops.spoken());
            QCOMPARE(said("Open voting"), words);
            QCOMPARE(QLocale(), QLocale::system());
        }
        Languages languages(u"de"_s, m_folder.path());
        languages.setChoice(u"ar"_s);
        QCOMPARE(languages.choice(), QString());
        QCOMPARE(QLocale(), QLocale::system());
    }

    void aCountryIsNoOtherLanguage()
    {
        const Languages languages(u"de_AT"_s, m_folder.path());
        QCOMPARE(languages.choice(), u"de"_s);
        QCOMPARE(languages.spoken(), u"de"_s);
    }

    /// Voters are told in the first language of what this gives: see polls::stationsVoterWords.
    void theChosenOneIsTheFirstThatIsNamed()
    {
        QLocale desktop(QLocale::German, QLocale::Austria);
        desktop.setNumberOptions(QLocale::OmitGroupSeparator); // to know it by
        const auto isDesktops = [](const QLocale& given) {
            return given.numberOptions() == QLocale::OmitGroupSeparator;
        };
        QVERIFY(isDesktops(Languages::localeFor({}, desktop, {u"fr"_s, u"de"_s})));
        QVERIFY(isDesktops(Languages::localeFor(u"de"_s, desktop, {u"de-AT"_s, u"de"_s})));
        // LANGUAGE=fr: what the desktop's own names first
        const QLocale german = Languages::localeFor(u"de"_s, desktop, {u"fr"_s, u"fr-FR"_s});
        QVERIFY(!isDesktops(german));
        QCOMPARE(german, QLocale(QLocale::German, QLocale::Austria));
        QCOMPARE(Languages::bestOf(german.uiLanguages(), {u"en"_s, u"fr"_s, u"de"_s}), u"de"_s);
        QCOMPARE(Languages::localeFor(u"en"_s, desktop, {u"de-AT"_s}), QLocale(QLocale::English, QLocale::Austria));
    }

    void nothingIsLeftBehind()
    {
        {
            Languages languages(u"de"_s, m_folder.path());
            QCOMPARE(said("Open voting"), u"Abstimmung öffnen"_s);
        }
        QCOMPARE(said("Open voting"), u"Open voting"_s);
        QCOMPARE(QLocale(), QLocale(QLocale::system()));
        QCOMPARE(Languages::current(), u"en"_s);
    }

    void theDesktopsOwnIsTheFirstThatIsThere_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("best");
        QTest::newRow("with its country") << QStringList{u"de-AT"_s, u"de"_s, u"en"_s} << u"de"_s;
        QTest::newRow("as POSIX writes it") << QStringList{u"de_CH"_s} << u"de"_s;
        QTest::newRow("the second") << QStringList{u"fi-FI"_s, u"nl-NL"_s, u"de"_s} << u"nl"_s;
        QTest::newRow("English before") << QStringList{u"en-GB"_s, u"de"_s} << u"en"_s;
        QTest::newRow("none") << QStringList{u"ja-JP"_s} << u"en"_s;
        QTest::newRow("nothing said") << QStringList() << u"en"_s;
    }
    void theDesktopsOwnIsTheFirstThatIsThere()
    {
        QFETCH(QStringList, wanted);
        QFETCH(QString, best);
        QCOMPARE(Languages::bestOf(wanted, {u"en"_s, u"de"_s, u"nl"_s}), best);
    }

    /// The program's own: all there, and Qt reads them where they lie, because they are not packed.
    void theProgramCarriesThem()
    {
        const Languages languages(u"en"_s);
        for (const QString& code : {u"de"_s, u"nl"_s, u"fr"_s, u"es"_s}) {
            const QResource catalogue(u":/languages/everyport_%1.qm"_s.arg(code));
            QVERIFY2(catalogue.isValid(), qPrintable(code));
            QCOMPARE(catalogue.compressionAlgorithm(), QResource::NoCompression);
        }
        QVERIFY(QFile::exists(u":/languages/finished"_s));
    }

    /// Qt's German says "Sie" in the field where keys are pressed.
    void whatQtSaysInAFieldOfKeysIsSaidByUs()
    {
        const Languages languages(u"de"_s);
        QCOMPARE(Languages::current(), u"de"_s);
        const QString said = QCoreApplication::translate("QKeySequenceEdit", "Press shortcut");
        QVERIFY(!said.isEmpty() && said != "Press shortcut"_L1);
        QVERIFY2(!said.contains(u"Sie"_s), qPrintable(said));
    }

    /// Of three thousand sentences, which is what the window has. The best of some: others use the machine, too.
    void isPutOnWithinThreeMilliseconds()
    {
        Languages languages(u"en"_s, m_folder.path());
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 20; ++i) {
            QElapsedTimer time;
            time.start();
            languages.setChoice(u"de"_s);
            QCOMPARE(said("Sentence number 2999, as long as one of the window's own").left(4), u"De: "_s);
            best = qMin(best, time.nsecsElapsed());
            languages.setChoice(u"en"_s);
        }
        QVERIFY2(best < 3'000'000, qPrintable(QString::number(best)));
    }
};

QTEST_GUILESS_MAIN(LanguagesTest)
#include "tst_languages.moc"
