#include "ui/frame/handbook/handbookview.h"

#include <memory>

#include <QFile>
#include <QFontMetrics>
#include <QImage>
#include <QPdfWriter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>

#include "app/handbook/handbooksearch.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/pdfdescription.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTextWidth = 600; // some 85 characters: what an eye follows
constexpr QChar itemGap(0x2002);   // an en space: Qt sets bullets and numbers close to their words

} // namespace

HandbookView::HandbookView(QWidget* parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(pageMargin);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (const QString page = handbookLink(url.toString()); !page.isEmpty())
            Q_EMIT pageAsked(page);
    });
}

void HandbookView::showPage(const QString& markdown)
{
    m_marks.clear();
    setMarkdown(markdown);
    giveAir();
    paintMarks();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void HandbookView::scrollTo(int position)
{
    document()->pageCount(); // lays all of it out, which is done bit by bit otherwise: only then the bar goes so far
    verticalScrollBar()->setValue(position);
}

/// Lines of a book: not closer than the eye can hold.
void HandbookView::giveAir()
{
    QTextCursor whole(document());
    whole.beginEditBlock(); // laid out once
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat air;
        air.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        const bool heading = block.blockFormat().headingLevel() > 0;
        air.setTopMargin(heading && block.blockNumber() > 0 ? 16 : 0);
        air.setBottomMargin(block.textList() ? 6 : 8);
        if (block.textList()) {
            // Its lines begin where the words of the first one do.
            const int gap = QFontMetrics(font()).horizontalAdvance(itemGap);
            air.setLeftMargin(gap);
            air.setTextIndent(-gap);
        }
        cursor.mergeBlockFormat(air);
        if (block.textList())
            cursor.insertText(QString(itemGap), QTextCharFormat());
    }
    whole.endEditBlock();
}

void HandbookView::markWords(const QStringList& words)
{
    m_marks.clear();
    m_inHand = 0;
    // Each character of this stands for one place of the document.
    const QString text = toPlainText();
    for (const HandbookMark& mark : HandbookSearch::marks(text, words)) {
        QTextCursor cursor(document());
        cursor.setPosition(int(mark.start));
        cursor.setPosition(int(mark.start + mark.length), QTextCursor::KeepAnchor);
        m_marks.append(cursor);
    }
    paintMarks();
    if (!m_marks.isEmpty())
        showMarkInHand();
    Q_EMIT marksChanged();
}

void HandbookView::stepMark(int by)
{
    if (m_marks.isEmpty())
        return;
    m_inHand = int((m_inHand + by + m_marks.size()) % m_marks.size());
    paintMarks();
    showMarkInHand();
    Q_EMIT marksChanged();
}

void HandbookView::showMarkInHand()
{
    QTextCursor there = m_marks[m_inHand];
    there.setPosition(there.selectionStart());
    setTextCursor(there);
    ensureCursorVisible();
}

void HandbookView::paintMarks()
{
    const Colours& c = Colours::of(palette());
    QList<QTextEdit::ExtraSelection> selections;
    for (int i = 0; i < m_marks.size(); ++i) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = m_marks[i];
        // The one in hand the other way round.
        const bool inHand = i == m_inHand;
        selection.format.setBackground(inHand ? c.trouble : c.troubleNotice);
        selection.format.setForeground(palette().color(inHand ? QPalette::Base : QPalette::Text));
        if (!inHand) {
            selection.format.setUnderlineStyle(QTextCharFormat::SingleUnderline); // not by colour alone
            selection.format.setUnderlineColor(c.trouble);
        }
        selections.append(selection);
    }
    setExtraSelections(selections);
}

bool HandbookView::savePdf(const QString& path, const PdfWords& words) const
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly))
        return false;
    QPdfWriter writer(&file);
    describePdf(writer, words.title, words.language);
    writer.setPageSize(QPageSize(QPageSize::A4));
    printOn(writer);
    return file.error() == QFile::NoError;
}

void HandbookView::printOn(QPagedPaintDevice& device) const
{
    device.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    // Paper is white, whatever the window: a copy in dark type, which has its pictures from the page that it is of.
    const std::unique_ptr<QTextDocument> paper(document()->clone(document()));
    QTextCursor all(paper.get());
    all.select(QTextCursor::Document);
    QTextCharFormat dark;
    dark.setForeground(Qt::black);
    all.mergeCharFormat(dark);
    paper->print(&device);
}

QVariant HandbookView::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource || !name.path().startsWith("pictures/"_L1))
        return {};
    QImage picture = QImage::fromData(handbookPicture(name.path().section(u'/', 1)));
    const qreal ratio = devicePixelRatioF();
    if (const int most = int(Metrics::px(mostTextWidth) * ratio); picture.width() > most)
        picture = picture.scaledToWidth(most, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void HandbookView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMarks();
}

void HandbookView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    const int most = Metrics::px(mostTextWidth) + 2 * pageMargin;
    if (const int width = qMin(viewport()->width(), most); width != lineWrapColumnOrWidth())
        setLineWrapColumnOrWidth(width);
}

} // namespace everyport::ui
