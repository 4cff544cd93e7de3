#include "ui/paper/paperdocuments.h"

#include <QBuffer>
#include <QPdfWriter>

#include "netcore/base/directionalformatting.h"

namespace everyport::ui {
namespace {

/// A viewer has it in its window's head, beside words of its own: nothing in it turns those.
QString plainTitle(QString title)
{
    title.removeIf([](QChar c) { return turnsWriting(c.unicode()) || leavesTheLine(c); });
    return title;
}

} // namespace

QByteArray pdfOf(const PaperPages& pages, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(plainTitle(title));
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
