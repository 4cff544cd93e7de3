#include "ui/frame/dialogs/aboutdialog.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include "app/station/commandline/licences.h"
#include "app/station/commandline/version.h"
#include "app/station/problemreport.h"
#include "ui/frame/dialogs/reportdialog.h"
#include "ui/frame/dialogs/updatedialog.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/texts.h"

static void initChanges()
{
    Q_INIT_RESOURCE(changes); // outside of any namespace, or the linker looks in the wrong place
}

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit* reading(const QString& text)
{
    auto* edit = new QPlainTextEdit(text);
    edit->setReadOnly(true);
    edit->setFrameShape(QFrame::NoFrame);
    edit->setTabChangesFocus(true);
    return edit;
}

QString iconNotice()
{
    QFile file(u":/icons/lucide/LICENSE"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A row a library: which version runs and, where it is another, the one that the program was built with.
QWidget* versions()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(Metrics::px(12), Metrics::px(12), Metrics::px(12), Metrics::px(12));
    auto* table = new Facts(110, page);
    for (const LibraryVersion& library : libraryVersions()) {
        table->set(library.name,
            library.built.isEmpty() ? library.running
                                    : AboutDialog::tr("%1, built with %2").arg(library.running, library.built));
    }
    column->addWidget(table);
    column->addStretch(1);
    return page;
}

} // namespace

QString AboutDialog::licences()
{
    QStringList lines;
    for (const LibraryLicence& each : libraryLicences()) {
        const QString licence = each.licence == "public domain"_L1 ? tr("public domain") : each.licence;
        lines << u"%1: %2"_s.arg(each.library, licence);
    }
    lines << tr("Lucide icons 1.62.0: ISC, and MIT for those from Feather");
    return lines.join(u'\n');
}

QString AboutDialog::changes()
{
    initChanges();
    QFile file(u":/changes/CHANGELOG.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString newest = QString::fromUtf8(file.readAll()).section(u"\n## "_s, 1, 1);
    QStringList entries;
    for (QString entry : newest.split(u"\n- "_s).mid(1))
        entries << u"• "_s + entry.remove(u'`').simplified();
    return entries.join(u"\n\n"_s);
}

AboutDialog::AboutDialog(PageContext& context) : Dialog(tr("About Everyport"), context.window())
{
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    auto* sign = new QLabel(this);
    sign->setPixmap(programIcon().pixmap(QSize(56, 56), devicePixelRatioF()));
    head->addWidget(sign);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Text(tr("Everyport %1").arg(versionNumber()), Text::Size::Title));
    words->addWidget(
        new Text(tr("People, devices and network services on one event loop."), Text::Size::Normal, Tone::Second));
    words->addWidget(
        new Text(tr("Free software under the GNU General Public License, version 3 or later, without any warranty."),
            Text::Size::Caption, Tone::Second));
    words->addWidget(
        new Text(tr("Made by the Everyport maintainers. They have published no address yet: send a report to "
                    "whoever gave you the program."),
            Text::Size::Caption, Tone::Second));
    head->addLayout(words, 1);
    content()->addLayout(head);
    auto* tabs = new QTabWidget(this);
    tabs->addTab(versions(), tr("Versions"));
    auto* news = reading(tr("Newer versions come with the updates of your system.") + u"\n\n"_s + changes());
    news->setAccessibleName(tr("What is new"));
    tabs->addTab(news, tr("What is new"));
    auto* rights = reading(licences() + u"\n\n"_s + tr("Notice of the icons:") + u"\n\n"_s + iconNotice());
    rights->setAccessibleName(tr("Licences"));
    tabs->addTab(rights, tr("Licences"));
    content()->addWidget(tabs, 1);
    QPushButton* copy = makeButton(tr("Copy for a bug report"), u"copy"_s, this);
    connect(copy, &QPushButton::clicked, this, [&context] {
        context.copyText(versionReport(u"everyport"_s, ReportDialog::desktopFacts()), tr("the versions"));
    });
    foot()->addWidget(copy);
    QPushButton* updates = makeButton(tr("Check for updates…"), u"refresh-cw"_s, this);
    connect(updates, &QPushButton::clicked, this, [this, &context] {
        close();
        (new UpdateDialog(context))->open();
    });
    foot()->addWidget(updates);
    resize(Metrics::px(560), Metrics::px(440));
}

} // namespace everyport::ui
