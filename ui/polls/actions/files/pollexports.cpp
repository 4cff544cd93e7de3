#include "ui/polls/actions/files/pollexports.h"

#include <cerrno>

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include "netcore/files/notwritten.h"
#include "netcore/files/savefile.h"
#include "ui/languages/languages.h"
#include "ui/polls/posters/poster.h"
#include "ui/style/words/pdfdescription.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {
namespace {

constexpr int longestTitle = 200; // of a document, in letters

struct Exports {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::Exports)
};

QSize pictureSize(const ChartData& data)
{
    // Tall enough that no bar is squeezed; many answers share two columns.
    const int rows = data.manyAnswers() ? int(data.rows.size() + 1) / (data.rows.size() >= 14 ? 2 : 1)
                                        : int(data.rows.size());
    if (data.form == ChartForm::Map)
        return {1600, 1100}; // a plan is as large as there is room
    const int summary = data.result.summary.isEmpty() ? 0 : 60;
    return {1600, 260 + summary + rows * (data.manyAnswers() ? 44 : 116)};
}

Poster posterOf(const ChartData& data)
{
    Poster poster;
    poster.data = data;
    poster.foot = data.orders > 0 ? Exports::tr("%Ln orders", nullptr, data.orders)
                                  : Exports::tr("%Ln votes", nullptr, data.votes);
    if (data.voters > 0 && data.voters != data.given())
        poster.foot += QStringLiteral(", ") + Exports::tr("%Ln voters", nullptr, data.voters);
    poster.unit = 800;
    return poster;
}

} // namespace

Error whyNotWritten(const QSaveFile& target, const QString& name)
{
    return notWritten(target, name, Reason::PermissionDenied);
}

Result<Done> writeFile(const QString& file, const QByteArray& bytes)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !commitWhole(target))
        return whyNotWritten(target, file);
    return Done();
}

QByteArray pngOf(const ChartData& data)
{
    QImage image(pictureSize(data), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPoster(&painter, QRectF(image.rect()), posterOf(data));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

QByteArray svgOf(const ChartData& data)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    const QSize size = pictureSize(data);
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(data.question.toHtmlEscaped()); // it is written as it is
    QPainter painter(&generator);
    paintPoster(&painter, QRectF(QPoint(), size), posterOf(data));
    painter.end();
    return svg;
}

QByteArray pdfOf(const ChartData& data)
{
    constexpr int perPoint = 2; // pixels of the picture: then it is as wide as a sheet across
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        const QSize size = pictureSize(data);
        QPdfWriter writer(&buffer);
        describePdf(writer, shownInLine(data.question, longestTitle), Languages::current());
        writer.setPageLayout(
            QPageLayout(QPageSize(QSizeF(size) / perPoint, QPageSize::Point, {}, QPageSize::ExactMatch),
                QPageLayout::Portrait, QMarginsF(), QPageLayout::Point));
        writer.setResolution(72 * perPoint);
        QPainter painter(&writer);
        paintPoster(&painter, QRectF(QPoint(), size), posterOf(data));
    } // only now is it whole
    return pdf;
}

QString figuresAsText(const ChartData& data)
{
    QString text;
    for (const ChartRow& row : data.rows)
        text += QStringLiteral("%1\t%2\t%3\n")
                    .arg(
                        row.label.simplified(), QString::number(row.count), QString::number(data.percent(row), 'f', 1));
    return text;
}

} // namespace everyport::ui
