#pragma once

#include <functional>
#include <optional>

#include <QWidget>

#include "app/handbook/handbooksearch.h"
#include "ui/frame/handbook/pagehistory.h"
#include "ui/frame/page/pageoutline.h"

class QAction;
class QBoxLayout;
class QLabel;

namespace everyport::ui {

class FilterField;
class HandbookList;
class HandbookView;
class Text;

/// The handbook, in a window of its own beside the one that it is about: its pages and a field that looks through all
/// of them at the left, the page at the right. Deletes itself when it is closed. The pages are in the
/// window's language where somebody has translated them, else in English, which is said above them; their titles are in
/// the window's, and by its words they are found.
class HandbookWindow : public QWidget {
    Q_OBJECT
public:
    explicit HandbookWindow(QWidget* window);
    ~HandbookWindow() override;
    void openChapter(const QString& chapter); ///< "polls"; one that does not exist opens the first.

    /// For the palette: pages with `typed` in their titles.
    static QList<PaletteHit> find(const QString& typed, std::function<void(const QString& chapter)> open);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeActions();
    QBoxLayout* makeLeft(QWidget* parent);
    QBoxLayout* makeBar(QWidget* parent);
    QAction* addKey(
        const QString& icon, const QString& text, const QList<QKeySequence>& keys, std::function<void()> call);
    void search();
    void markWords(); ///< On the page that is shown, what the field has.
    void visit(const QString& page);
    void showPage(const QString& page);
    void step(PageHistory::Place (PageHistory::*way)()); ///< Back or forward.
    void tellMarks();
    void save();
    void print();

    const Handbook& m_handbook;
    std::optional<HandbookSearch> m_search; // made when somebody looks for something
    PageHistory m_history;
    QString m_page;
    FilterField* m_field;
    QLabel* m_found;
    HandbookList* m_list;
    Text* m_where;
    QLabel* m_mark;
    Text* m_spoken; // that the page is in another language than the window
    HandbookView* m_view;
    QAction* m_back;
    QAction* m_forward;
    QAction* m_previousMark;
    QAction* m_nextMark;
    QAction* m_print;
    QAction* m_save;
};

} // namespace everyport::ui
