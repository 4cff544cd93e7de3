#include "ui/frame/dialogs/crashnotice.h"

#include <QCoreApplication>

#include "app/station/crash/crashfile.h"
#include "ui/frame/dialogs/reportdialog.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/words/timeformat.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

class CrashWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::CrashWords)
};

const auto crashStrip = u"crash"_s;

} // namespace

void showCrashNotice(PageContext& context, MessageBars& strips, const QString& dataFolder)
{
    const CrashReports reports(dataFolder);
    const auto crash = reports.unseen();
    const auto text = crash ? CrashReports::read(*crash) : Result<QString>(QString());
    if (!crash || !text)
        return;
    const QString when = dayAndTime(crash->at);
    Notice* notice = strips.tell(crashStrip, Mark::Trouble,
        CrashWords::tr("Everyport ended unexpectedly on %1.").arg(when),
        CrashWords::tr("Votes and messages are kept. A report says where it was; nothing was sent to anybody."));
    const auto answered = [reports, &strips] {
        reports.markSeen();
        strips.close(crashStrip);
    };
    notice->addButton(CrashWords::tr("Copy the report"), u"copy"_s, [answered, &context, report = *text] {
        context.copyText(report, CrashWords::tr("the report"));
        answered();
    });
    notice->addButton(CrashWords::tr("Show…"), u"file-text"_s, [answered, &context, report = *text] {
        auto* dialog = new ReportDialog(context, CrashWords::tr("Report of a crash"),
            CrashWords::tr(
                "This was written when the program ended: versions, which types of services ran, the last lines of the log "
                "and where it happened. Passwords are blanked; names and addresses may stand in lines of the log. Read it, "
                "take out what is nobody's business, and send the rest with a word on what you did."),
            report);
        answered();
        dialog->open();
    });
    QObject::connect(notice, &Notice::closed, notice, [reports] { reports.markSeen(); });
}

} // namespace everyport::ui
