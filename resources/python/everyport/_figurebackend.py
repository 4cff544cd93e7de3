"""matplotlib's backend at prompts: `plt.show()` shows all open figures as pictures and closes them, as IPython's inline backend does, and
never blocks; where there is no prompt it only closes them."""

from matplotlib._pylab_helpers import Gcf
from matplotlib.backend_bases import FigureManagerBase
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from everyport import _output

FigureCanvas = FigureCanvasAgg
FigureManager = FigureManagerBase


def new_figure_manager(num, *args, FigureClass=Figure, **more):
    return new_figure_manager_given_figure(num, FigureClass(*args, **more))


def new_figure_manager_given_figure(num, figure):
    return FigureManagerBase(FigureCanvasAgg(figure), num)


def show(*args, **more):
    managers = Gcf.get_all_fig_managers()
    try:
        if _output.sink.get() is not None:
            for manager in managers:
                _output.display(manager.canvas.figure)
    finally:
        for manager in managers:
            Gcf.destroy(manager)
