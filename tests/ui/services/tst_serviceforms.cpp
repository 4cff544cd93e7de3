#include <algorithm>

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "app/services/servicetypes.h"
#include "app/station/servicefiles/configuredservices.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/waiting.h"
#include "ui/services/endpointeditor.h"
#include "ui/services/optionform.h"
#include "ui/services/servicedialog.h"
#include "ui/services/servicespage.h"
#include "ui/widgets/dialogs/formrow.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// The forms of all kinds of service there are: what they merely show is never saved.
class ServiceFormsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    Station& station() { return m_bench->station(); }
    ServiceStatus status(const QString& name) { return station().services().status(name).value_or(ServiceStatus()); }
    QByteArray file(const QString& name)
    {
        QFile file(m_bench->folder() + u"/config/services/"_s + name + u".toml"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    OptionForm* settings() { return m_bench->page(u"services"_s)->findChild<OptionForm*>(); }

    static void kinds()
    {
        QTest::addColumn<QString>("kind");
        for (const auto& type : makeServiceTypes())
            QTest::newRow(qPrintable(type->name())) << type->name();
    }
    /// Something else than what is usual for as many options as can be had without other things (files, networks).
    static QMap<QString, QVariant> unusual(const OptionList& options)
    {
        QMap<QString, QVariant> values;
        for (const Option& option : options) {
            switch (option.type) {
            case Option::Type::Boolean: values.insert(option.key, !option.fallback.toBool()); break;
            case Option::Type::Choice: values.insert(option.key, option.choices.last()); break;
            case Option::Type::Endpoint: {
                const QString place = u"tcp:0:interface=127.0.0.1"_s;
                values.insert(option.key, option.repeated ? QVariant(QStringList{place}) : QVariant(place));
                break;
            }
            case Option::Type::Integer:
            case Option::Type::Duration:
            case Option::Type::Size: {
                const qint64 usual = option.fallback.toLongLong();
                values.insert(option.key, usual < option.max ? usual + 1 : usual - 1);
                break;
            }
            default: break;
            }
            if (values.contains(option.key) && !checkOption(option, values.value(option.key)))
                values.remove(option.key);
        }
        return values;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{servicesPage()});
        QVERIFY(m_bench->start());
    }
    void cleanup() { m_bench.reset(); }

    void nothingIsSaidByLooking_data() { kinds(); }
    void nothingIsSaidByLooking()
    {
        QFETCH(QString, kind);
        const ServiceType* type = station().services().type(kind);
        for (const bool narrow : {false, true}) {
            OptionForm form(type->options(), {.reactor = &station().reactor(), .narrow = narrow}, u"services/x.toml"_s);
            QCOMPARE(form.raw(), (QMap<QString, QVariant>()));
            QCOMPARE(form.asCommand(), QString());
            const auto given = checkOptions(type->options(), unusual(type->options()));
            QVERIFY2(given.ok(), given ? "" : qPrintable(given.error().text));
            form.setValues(*given);
            const auto shown = form.peek();
            QVERIFY2(shown.ok(), shown ? "" : qPrintable(shown.error().text));
            for (const QString& key : given->keys())
                QVERIFY2(shown->value(key) == given->value(key), qPrintable(key));
            form.setValues(OptionValues(type->options()));
            QCOMPARE(form.raw(), (QMap<QString, QVariant>()));
        }
    }

    /// Made with what the dialog proposes, started, looked at, saved again: the same file. Only the port is a free one.
    void defaultsRunAndAreKept_data() { kinds(); }
    void defaultsRunAndAreKept()
    {
        QFETCH(QString, kind);
        auto* dialog = new ServiceDialog(m_bench->window(), kind);
        dialog->open();
        QVERIFY(m_bench->waitForDialog());
        auto* form = dialog->findChild<OptionForm*>();
        form->setValue(u"listen"_s, QStringList{u"tcp:0"_s});
        QString name;
        connect(dialog, &ServiceDialog::added, this, [&name](const QString& added) { name = added; });
        QVERIFY(m_bench->click(u"Add service"_s));
        if (kind == "bridge"_L1) { // it needs somewhere to go, and says so before there is one
            const auto rows = form->rows();
            QTRY_VERIFY(std::any_of(rows.begin(), rows.end(), [](const FormRow* row) { return row->hasFault(); }));
            QVERIFY(name.isEmpty());
            QVERIFY(station().services().names().isEmpty());
            dialog->reject();
            return;
        }
        QTRY_VERIFY(!name.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(
            status(name).state == ServiceStatus::State::Running || status(name).state == ServiceStatus::State::Failed,
            60'000);
        QVERIFY2(status(name).state == ServiceStatus::State::Running, qPrintable(status(name).trouble.text));
        const QByteArray made = file(name);
        QVERIFY2(!made.contains("-listen") && !made.contains("websocket") && !made.contains("telnet")
                && !made.contains("upload"),
            made.constData());

        m_bench->window().goTo(u"services"_s, name);
        QTRY_VERIFY(settings());
        const auto values = settings()->values();
        QVERIFY2(values.ok(), values ? "" : qPrintable(values.error().text));
        QVERIFY(*values == status(name).values);
        QVERIFY(waitFor(station().configured().save(name, *values)).ok());
        QCOMPARE(file(name), made);
    }

    /// One change changes one line.
    void aChangeIsTheOnlyOne()
    {
        const QByteArray written = "type = \"xmpp\" # ours\nlisten = \"tcp:0\"\ndomain = \"localhost\"\n";
        m_bench.reset();
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{servicesPage()});
        m_bench->writeService(u"xmpp"_s, written);
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"services"_s, u"xmpp"_s);
        QTRY_VERIFY(settings());
        settings()->setValue(u"domain"_s, u"example.test"_s);
        const auto values = settings()->values();
        QVERIFY(values.ok());
        QVERIFY(waitFor(station().configured().save(u"xmpp"_s, *values)).ok());
        QCOMPARE(file(u"xmpp"_s), QByteArray(written).replace("localhost", "example.test"));
        QTRY_COMPARE(status(u"xmpp"_s).state, ServiceStatus::State::Running);
    }

    /// Whoever has saved or taken back goes on at the foot, where it is read what came of it.
    void savingLeavesTheFormWhereItIs_data()
    {
        QTest::addColumn<QString>("button");
        for (const QString& button : {u"Save"_s, u"Revert"_s})
            QTest::newRow(qPrintable(button)) << button;
    }
    void savingLeavesTheFormWhereItIs()
    {
        QFETCH(QString, button);
        m_bench.reset();
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{servicesPage()});
        m_bench->writeService(u"xmpp"_s, "type = \"xmpp\"\nlisten = \"tcp:0\"\ndomain = \"localhost\"\n");
        QVERIFY(m_bench->start());
        m_bench->window().goTo(u"services"_s, u"xmpp"_s);
        QTRY_VERIFY(settings());
        auto* domain = qobject_cast<QLineEdit*>(settings()->widgetOf(u"domain"_s));
        QVERIFY(domain);
        domain->setText(u"example.test"_s);
        QAbstractButton* save = m_bench->button(u"Save"_s);
        QVERIFY(save);
        QTRY_VERIFY(save->isEnabled());
        m_bench->button(button)->setFocus(Qt::TabFocusReason);
        m_bench->press(Qt::Key_Space);
        QTRY_VERIFY(!save->isEnabled());
        const auto* said = qobject_cast<QLabel*>(m_bench->window().focusWidget()); // and no field of the form
        QVERIFY2(said, qPrintable(QDebug::toString(m_bench->window().focusWidget())));
        QTRY_COMPARE(said->text(), u"Nothing has changed."_s);
        QVERIFY(said->isVisible() && said->focusPolicy() != Qt::NoFocus);
        QVERIFY(!settings()->isAncestorOf(said));
    }

    void optionalPortsAreOffUntilSwitchedOn()
    {
        const ServiceType* type = station().services().type(u"xmpp"_s);
        OptionForm form(type->options(), {.reactor = &station().reactor()}, u"services/x.toml"_s);
        form.resize(700, 900);
        form.show();
        QWidget* upload = form.widgetOf(u"upload"_s);
        QVERIFY(upload->findChildren<EndpointEditor*>().isEmpty());
        auto* on = upload->findChild<QPushButton*>();
        QCOMPARE(on->text(), u"Switch on"_s);
        QCOMPARE(on->accessibleName(), u"Switch on: Files"_s);
        on->click();
        // as its words suggest, this computer only
        QCOMPARE(form.raw(), (QMap<QString, QVariant>{{u"upload"_s, u"tls:5443"_s}}));
        QVERIFY(!on->isVisible()); // there is but one
        QAbstractButton* remove = nullptr;
        for (auto* button : upload->findChildren<QAbstractButton*>()) {
            if (button->accessibleName() == "Do not listen here"_L1)
                remove = button;
        }
        QVERIFY(remove);
        remove->click();
        QCOMPARE(form.raw(), (QMap<QString, QVariant>()));
        QVERIFY(on->isVisible());

        QWidget* servers = form.widgetOf(u"s2s-listen"_s);
        auto* first = servers->findChild<QPushButton*>();
        first->click();
        first->click();
        QCOMPARE(form.raw().value(u"s2s-listen"_s).toStringList(), (QStringList{u"tcp:5269"_s, u"tcp:5270"_s}));
    }

    /// A port that was taken away and switched on again is the port that it was: never one that nobody chose.
    void aPortComesBackAsItWas()
    {
        const OptionList options = {{.key = u"listen"_s,
            .type = Option::Type::Endpoint,
            .fallback = QStringList{u"tcp:8080"_s},
            .label = u"Listen on"_s,
            .required = true,
            .repeated = true}};
        OptionForm form(options, {.reactor = &station().reactor()}, u"services/x.toml"_s);
        form.setRaw({{u"listen"_s, QStringList{u"tcp:7001"_s}}});
        form.resize(700, 900);
        form.show();
        auto* field = form.widgetOf(u"listen"_s);
        const auto press = [&](const QString& name) {
            for (auto* button : field->findChildren<QAbstractButton*>()) {
                if (button->isVisible() && (button->accessibleName() == name || button->text() == name))
                    return button->click();
            }
            QFAIL(qPrintable(name));
        };
        press(u"Do not listen here"_s);
        QVERIFY(!form.peek());
        press(u"Switch on"_s);
        QCOMPARE(form.raw().value(u"listen"_s).toStringList(), QStringList{u"tcp:7001"_s});
        press(u"Another port"_s);
        QCOMPARE(form.raw().value(u"listen"_s).toStringList(), (QStringList{u"tcp:7001"_s, u"tcp:7002"_s}));
        form.setRaw({});
        QVERIFY(form.peek());
        QCOMPARE(form.peek()->texts(u"listen"_s), QStringList{u"tcp:8080"_s});
    }

    /// However somebody spelled a place, showing it changes nothing.
    void spellingStays()
    {
        const OptionList options = {
            {.key = u"listen"_s, .type = Option::Type::Endpoint, .label = u"Listen on"_s, .repeated = true}};
        OptionForm form(options, {.reactor = &station().reactor()}, u"services/x.toml"_s);
        for (const QString& text : {u"tcp:port=8080"_s, u"tcp:8080:interface=\\:\\:1"_s, u"tcp:8080:interface=[::1]"_s,
                 u"unix:/run/x.sock"_s}) {
            form.setRaw({{u"listen"_s, QStringList{text}}});
            QCOMPARE(form.raw().value(u"listen"_s).toStringList(), QStringList{text});
        }
    }

    void troubleLeadsToItsField()
    {
        m_bench.reset();
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{servicesPage()});
        m_bench->writeService(
            u"xmpp"_s, "type = \"xmpp\"\nlisten = \"tcp:0\"\ndomain = \"localhost\"\ncomponent-listen = \"tcp:0\"\n");
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status(u"xmpp"_s).state, ServiceStatus::State::Failed);
        QCOMPARE(status(u"xmpp"_s).trouble.code, u"component-secret-file"_s);
        QTRY_VERIFY(m_bench->trouble().join(u' ').contains(u"Components need a secret"_s));
        QVERIFY(m_bench->click(u"Settings"_s));
        // folded away until now
        QTRY_VERIFY(settings() && settings()->widgetOf(u"component-secret-file"_s)->isVisible());
        auto* field = settings()->widgetOf(u"component-secret-file"_s)->findChild<QLineEdit*>();
        QTRY_VERIFY(field->hasFocus());
        QTRY_VERIFY(field->visibleRegion().boundingRect() == field->rect()); // the pane has scrolled there
        const auto said = [this] {
            QStringList words;
            for (const QLabel* label : settings()->findChildren<QLabel*>()) {
                if (label->isVisible())
                    words << label->text();
            }
            return words.join(u' ');
        };
        QTRY_VERIFY(said().contains(u"Components need a secret"_s));
    }
};

QTEST_MAIN(ServiceFormsTest)
#include "tst_serviceforms.moc"
