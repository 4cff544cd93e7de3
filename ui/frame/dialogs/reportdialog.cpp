#include "ui/frame/dialogs/reportdialog.h"

#include <limits>

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QVBoxLayout>

#include "app/station/problemreport.h"
#include "netcore/files/savefile.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/dialogs/savedialog.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

ReportDialog::ReportDialog(PageContext& context, const QString& title, const QString& words, const QString& report)
    : Dialog(title, context.window()), m_context(context), m_report(new QPlainTextEdit(this))
{
    auto* sentence = new Text(words);
    sentence->setWordWrap(true);
    content()->addWidget(sentence);
    // Its lines run from the left; from the right nothing of them would be seen. Before they come: they are laid out
    // so.
    m_report->setLayoutDirection(Qt::LeftToRight);
    m_report->setFont(Fonts::mono());
    m_report->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_report->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_report->setPlainText(shownCode(report, std::numeric_limits<int>::max()));
    m_report->setTabChangesFocus(true);
    m_report->setAccessibleName(tr("The report"));
    content()->addWidget(m_report, 1);
    QPushButton* toFile = makeButton(tr("Save as…"), u"save"_s, this);
    connect(toFile, &QPushButton::clicked, this, &ReportDialog::save);
    foot()->addWidget(toFile);
    setVerb(tr("Copy"), [this] {
        m_context.copyText(m_report->toPlainText(), tr("the report"));
        return true;
    });
    setCancel(tr("Close"));
    resize(Metrics::px(720), Metrics::px(520));
}

QString ReportDialog::desktopFacts()
{
    QStringList facts;
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    facts << (desktop.isEmpty() ? u"unknown"_s : shownInLine(desktop, 80)) << QGuiApplication::platformName();
    for (const QScreen* screen : QGuiApplication::screens())
        facts << u"%1×%2 at %3 %"_s.arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(qRound(screen->devicePixelRatio() * 100));
    facts << QLocale().name();
    return facts.join(u", "_s);
}

void ReportDialog::save()
{
    const FileToSave wanted{
        .title = tr("Save the report"), .name = u"everyport-report.txt"_s, .filters = {tr("Text (*.txt)")}};
    askWhereToSave(this, wanted, this, [this](const QString& path) {
        QSaveFile file(path);
        const QByteArray text = m_report->toPlainText().toUtf8();
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && commitWhole(file);
        m_context.tell(written ? tr("The report was written to %1.").arg(path)
                               : tr("%1 could not be written: %2").arg(path, saidWords(whyNotSaved(file))));
    });
}

void reportProblem(PageContext& context)
{
    auto* dialog = new ReportDialog(context, ReportDialog::tr("Report a problem"),
        ReportDialog::tr(
            "This is what whoever mends the program needs to know, besides what you did and what happened: versions, "
            "the desktop, which types of services run, and the last lines of the log. Passwords are blanked; names and "
            "addresses may stand in lines of the log. Read it, take out what is nobody's business, and copy the rest."),
        problemReport(context.station(), u"everyport"_s, ReportDialog::desktopFacts()));
    dialog->open();
}

} // namespace everyport::ui
