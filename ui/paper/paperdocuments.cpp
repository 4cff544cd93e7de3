#include "ui/paper/paperdocuments.h"

#include <QBuffer>
#include <QPdfWriter>

namespace everyport::ui {

QByteArray pdfOf(const PaperPages& pages, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Everyport"));
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Point));
        writer.setResolution(300);
        if (!pages.paint(writer))
            return {};
    } // only now is it whole
    return bytes;
}

} // namespace everyport::ui
