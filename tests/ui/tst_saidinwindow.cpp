#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include "app/devices/deviceregistry.h"
#include "app/plugins/pluginregistry.h"
#include "app/polls/pollregistry.h"
#include "app/rulelinks/rulecontroller.h"
#include "app/rules/ruleregistry.h"
#include "app/station/running/station.h"
#include "netcore/base/sizewords.h"
#include "netcore/files/fileguard.h"
#include "tests/support/testclass.h"
#include "tests/ui/samplewindow.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/languages/languages.h"
#include "ui/languages/saidwords.h"
#include "ui/widgets/display/notice.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

/// Says what app says in capitals, and nothing else: what is shown in small letters did not ask a catalogue.
class Capitals final : public QTranslator {
public:
    Capitals()
    {
        QFile file(QStringLiteral(EVERYPORT_SOURCE "/resources/languages/everyport_de.ts"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml(&file);
        QString context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "source"_L1 && context == "everyport::Said"_L1)
                m_known.insert(xml.readElementText());
        }
        QCoreApplication::installTranslator(this);
    }
    ~Capitals() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return qstrcmp(context, "everyport::Said") == 0 && m_known.contains(text) ? text.toUpper() : QString();
    }

    /// The parts of sentences between their place-holders that nobody else says by chance.
    QStringList telling() const
    {
        static const QRegularExpression place(u"%[1-9]"_s);
        QStringList parts;
        for (const QString& sentence : m_known) {
            for (const QString& part : sentence.split(place)) {
                if (part.trimmed().count(u' ') >= 2 && part.size() >= 16)
                    parts.append(part.trimmed());
            }
        }
        return parts;
    }

private:
    QSet<QString> m_known;
};

QStringList wordsOf(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QStringList words;
    for (int row = 0; row < qMin(model.rowCount(parent), 40); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                words.append(index.data(role).toString());
        }
    }
    return words;
}

/// Of the log page, or of one service.
bool isLog(const QWidget& view)
{
    const QWidget* parent = view.parentWidget();
    return parent && (parent->inherits("everyport::ui::LogList") || isLog(*parent));
}

/// All that stands in a window, rests behind a pointer or is said to a screen reader.
QStringList wordsIn(const QWidget& window)
{
    QStringList words;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        words << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            words << label->text();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            words << button->text();
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
                 view && view->model() && !isLog(*view))
            words << wordsOf(*view->model());
    }
    words.removeAll(QString());
    return words;
}

} // namespace

/// What app, protocols and netcore say is shown in the language of the window, wherever it is shown; but not in the
/// log, whose words a report of a fault needs as they are.
class SaidInWindowTest : public QObject, private SampleWindow {
    Q_OBJECT

    std::unique_ptr<Languages> m_german;
    std::unique_ptr<Capitals> m_capitals;
    QStringList m_telling;
    QString m_config;

    void write(const QString& path, const QByteArray& text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void failEverywhere()
    {
        QVERIFY(waitFor(station().devices().add({.name = u"Door"_s, .endpoint = u"/dev/null"_s, .driver = u"id12"_s}))
                    .ok());
        write(m_config + u"/rules/greeting.toml"_s, "title = \"Greeting\"\n[when]\nevent = \"nothing-such\"\n");
        station().rules().registry().load();
        write(m_config + u"/plugins/lamp/plugin.toml"_s, "title = 5\n");
        QVERIFY(waitFor(station().plugins().look()).ok());
    }
    QStringList englishIn(const QWidget& window) const
    {
        QStringList english;
        for (const QString& words : wordsIn(window)) {
            for (const QString& part : m_telling) {
                if (words.contains(part) && !english.contains(words))
                    english.append(u"“%1” in “%2”"_s.arg(part, words.left(300)));
            }
        }
        return english;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_german = std::make_unique<Languages>(u"de"_s);
        QCOMPARE(m_german->spoken(), u"de"_s);
        m_capitals = std::make_unique<Capitals>();
        m_telling = m_capitals->telling();
        QVERIFY2(m_telling.size() > 500, qPrintable(QString::number(m_telling.size())));
        startStation();
        m_config = m_sample.folder() + u"/config"_s;
        failEverywhere();
        openWindow();
        flush();
    }
    void cleanupTestCase() { closeAll(); }

    void aTakenPortIsSaidInItsStripAndTheStatusBar()
    {
        m_window->goTo(u"services"_s);
        flush();
        const QStringList words = wordsIn(*m_window);
        QVERIFY2(words.filter(u"IS TAKEN BY"_s).size() >= 3, qPrintable(words.join(u'\n')));
        const auto buttons = m_window->findChildren<QPushButton*>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(),
            [](const QPushButton* button) { return button->isVisible() && button->text().startsWith(u"USE "_s); }));
        // Kept, it is English: a failure is known by its words.
        const QList<Trouble> troubles = m_window->troubles().ofPage(u"services"_s);
        QVERIFY(!troubles.isEmpty() && troubles.first().text.contains(u"is taken by"_s));
    }

    void aFailureOfWorkIsSaid()
    {
        m_window->reportFault(u"Opening"_s, Error::refused(Reason::NotFound, u"There is no poll “fruit”."_s));
        flush();
        const QStringList words = wordsIn(*m_window);
        QVERIFY2(
            !words.filter(u"THERE IS NO POLL “fruit”."_s).isEmpty(), qPrintable(words.filter(u"fruit"_s).join(u'\n')));
    }

    /// What a file is instead stands within a sentence that is translated: both are.
    void whyAFileCannotBeReadIsSaid()
    {
        const auto read = readChosenFile(m_sample.folder(), 16);
        QVERIFY(!read);
        QCOMPARE(saidWords(read.error().text), read.error().text.toUpper());
        const QString whole = u"%1 cannot be read: %2."_s;
        QCOMPARE(saidWords(whole.arg(u"x.png"_s, read.error().text)),
            whole.toUpper().arg(u"x.png"_s, read.error().text.toUpper()));
    }

    void noPageSaysItInEnglish_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("subject");
        for (const PageEntry& entry : allPages()) {
            if (entry.id != "log"_L1)
                QTest::newRow(qPrintable(entry.id)) << entry.id << QString();
        }
        QTest::newRow("a service") << u"services"_s << u"http-2"_s;
        QTest::newRow("a reader") << u"devices"_s << u"door"_s;
        QTest::newRow("a rule") << u"rules"_s << u"greeting"_s;
        QTest::newRow("a plugin") << u"plugins"_s << u"lamp"_s;
    }
    void noPageSaysItInEnglish()
    {
        QFETCH(QString, page);
        QFETCH(QString, subject);
        m_window->goTo(page, subject);
        flush();
        const QStringList english = englishIn(*m_window);
        QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
    }

    void theLogKeepsItsWords()
    {
        m_window->goTo(u"log"_s);
        flush();
        const auto views = m_window->page(u"log"_s)->findChildren<QAbstractItemView*>();
        const auto keeps = [](const QAbstractItemView* view) {
            return isLog(*view) && !wordsOf(*view->model()).filter(u"is taken by"_s).isEmpty();
        };
        QVERIFY(std::any_of(views.begin(), views.end(), keeps));
    }

    void theFaultOfAFieldIsSaid()
    {
        // the same function for all: FormRow
        QCOMPARE(
            saidWords(u"Must be a number from 1 to 5, not \"x\"."_s), u"MUST BE A NUMBER FROM 1 TO 5, NOT \"x\"."_s);
        QCOMPARE(saidWords(u"web could not start"_s), u"web could not start"_s);
    }

    /// What a visitor has said goes to the end of its own line.
    void severalAreSaidOneByOne()
    {
        QCOMPARE(eachSaid({u"Post to https://kestrel.example/: hello there"_s, u"There is no poll “fruit”."_s}),
            (QStringList{u"POST TO https://kestrel.example/: “hello there”"_s, u"THERE IS NO POLL “fruit”."_s}));
    }

    /// The sentence was kept in English, which other programs read as well.
    void aSizeThatWasKeptFollowsTheWords()
    {
        const auto before = qScopeGuard([was = QLocale()] { QLocale::setDefault(was); });
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(saidWords(u"ann offers you the file plan, which is 1.2 MB large."_s),
            u"ann OFFERS YOU THE FILE plan, WHICH IS %1 LARGE."_s.arg(sizeWords(1'200'000)));
        QVERIFY(sizeWords(1'200'000).startsWith(u"1,2"_s));
    }
};

QTEST_MAIN(SaidInWindowTest)
#include "tst_saidinwindow.moc"
