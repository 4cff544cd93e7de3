#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace everyport::ui {

class Text;

/// What stands in place of a list that is empty: an icon, a sentence that says what would be there, and a button for
/// what to do about it. Tables take it by Table::setEmptyWidget. A view that it covers is described by the sentence:
/// a view tells screen readers of its rows alone, and of this beside itself (ui/style/words/access.h).
class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// `iconName` as in style/colours/icons.h, empty for none; without an `action` there is no button.
    EmptyState(const QString& iconName, const QString& sentence, QAction* action = nullptr, QWidget* parent = nullptr);
    void setSentence(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitPicture();
    void describe(const QString& before, const QString& now);

    Text* m_sentence;
    QLabel* m_picture = nullptr;
};

} // namespace everyport::ui
