#include "ui/paper/paperdocuments.h"

#include <QBuffer>
#include <QPdfWriter>

#include "ui/languages/languages.h"
#include "ui/style/words/pdfdescription.h"

namespace everyport::ui {

QByteArray pdfOf(const PaperPages& pages, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        describePdf(writer, title, Languages::current());
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Point));
        writer.setResolution(300);
        if (!pages.paint(writer))
            return {};
    } // only now is it whole
    return bytes;
}

} // namespace everyport::ui
