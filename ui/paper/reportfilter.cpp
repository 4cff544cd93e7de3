#include "ui/paper/reportfilter.h"

#include <cstdio>

#include <QFile>

#include "app/polls/report/report.h"
#include "ui/paper/paperdocuments.h"

namespace everyport::ui {

int drawReportFromInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    constexpr qint64 most = 64 * 1024 * 1024;
    const auto report = polls::Report::fromJson(input.read(most));
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
