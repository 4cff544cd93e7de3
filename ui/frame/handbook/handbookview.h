#pragma once

#include <QTextBrowser>
#include <QVariant>

class QPagedPaintDevice;

namespace everyport::ui {

/// A page of the handbook, set for reading: lines that are not too long, air between them, pictures as wide as the
/// text. Words that somebody looks for are marked; one of the marks is the one in hand.
class HandbookView : public QTextBrowser {
    Q_OBJECT
public:
    static constexpr int pageMargin = 24; ///< Between an edge and the words.

    explicit HandbookView(QWidget* parent = nullptr);

    void showPage(const QString& markdown);
    void scrollTo(int position);              ///< As verticalScrollBar() had it.
    void markWords(const QStringList& words); ///< Of the page that is shown; the first mark is in hand.
    int markCount() const { return int(m_marks.size()); }
    int markInHand() const { return m_inHand; } ///< From 0.
    void stepMark(int by);                      ///< To the next one, or the one before; round at the ends.
    struct PdfWords {
        QString title;
        QString language; ///< Of the page's words.
    };
    bool savePdf(const QString& path, const PdfWords& words) const; ///< False: it could not be written.
    /// The page as it reads on paper, with edges of its own.
    void printOn(QPagedPaintDevice& device) const;
    /// Pictures of the handbook; nothing of what stands elsewhere.
    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void pageAsked(const QString& page); ///< By a link.
    void marksChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void giveAir();
    void paintMarks();
    void showMarkInHand();

    QList<QTextCursor> m_marks;
    int m_inHand = 0;
};

} // namespace everyport::ui
