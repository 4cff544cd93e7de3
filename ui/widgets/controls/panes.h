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
    /// Where the least of all has no room, this one has less: the others' content cannot be read in less, its own can.
    /// Call after `addPane`.
    void setGivesWay(QWidget* pane);
    void restoreNow(); ///< After a pane was added to one that is shown already.
    void setFolded(QWidget* pane, bool folded);
    bool isFolded(QWidget* pane) const;
    /// Gives the pane another width while what it shows needs one: at first `size` (px at 13), or less in a narrow
    /// window, where its neighbour is to be read, too; then what a hand gave it so. 0: its usual width again.
    void setWide(QWidget* pane, int size);
    QSize minimumSizeHint() const override;

protected:
    QSplitterHandle* createHandle() override;
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Of a pane that is wide now.
    struct Wide {
        int usual = 0;
        int wanted = 0;
    };
    void layHandles();
    void fitLeast();
    int leastOf(const QWidget& pane) const;
    void setLeastOf(QWidget& pane, int least) const;
    void restore();
    void remember();
    int remembered(int at) const;
    QString wideKey(int at) const;
    void rememberWide();
    int fairWidth(int at, int size) const;
    void resizePane(int at, int size);

    QString m_name;
    QSettings& m_memory;
    QHash<QWidget*, int> m_first;
    QHash<QWidget*, Wide> m_wide;
    QWidget* m_yielding = nullptr;
    int m_mostLeast = 0; ///< Of that one, where there is room.
    bool m_restored = false;
};

} // namespace everyport::ui
