#pragma once

#include <QHash>
#include <QSplitter>

class QSettings;

namespace everyport::ui {

/// A splitter with a line of one pixel that is seven wide to the hand. Side panes keep their width, the middle one
/// takes what is left; sizes and folded panes come back.
class Panes : public QSplitter {
    Q_OBJECT
public:
    Panes(Qt::Orientation orientation, const QString& name, QSettings& memory, QWidget* parent = nullptr);
    ~Panes() override;

    /// `size` is the first width (px at 13); 0 takes what is left.
    void addPane(QWidget* pane, int size = 0, int smallest = 160);
    void restoreNow(); ///< After a pane was added to one that is shown already.
    void setFolded(QWidget* pane, bool folded);
    bool isFolded(QWidget* pane) const;

protected:
    QSplitterHandle* createHandle() override;
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layHandles();
    void restore();
    void remember();

    QString m_name;
    QSettings& m_memory;
    QHash<QWidget*, int> m_first;
    bool m_restored = false;
};

} // namespace everyport::ui
