#include "ui/paper/reportfilter.h"

#include <cstdio>

#include <unistd.h>

#include "app/polls/report/report.h"
#include "app/polls/report/reportjson.h"
#include "netcore/files/pipeinput.h"
#include "ui/paper/paperdocuments.h"

using namespace Qt::StringLiterals;

namespace everyport::ui {

int drawReportFromInput()
{
    constexpr qint64 most = 16 * 1024 * 1024;
    const auto json = readToEnd(STDIN_FILENO, most);
    if (!json) {
        const auto sentence = u"everyport: The report cannot be read: %1.\n"_s.arg(json.error().text).toLocal8Bit();
        std::fputs(sentence.constData(), stderr);
        return 1;
    }
    const auto report = polls::reportFromJson(*json);
    if (!report) {
        std::fputs("everyport: This is no report: everyportd poll report NAME --format=json writes one.\n", stderr);
        return 1;
    }
    const QByteArray pdf = pdfOf(reportPaper(*report), report->event);
    const auto size = size_t(pdf.size());
    const bool isWhole = size > 0 && std::fwrite(pdf.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    return isWhole ? 0 : 1;
}

} // namespace everyport::ui
